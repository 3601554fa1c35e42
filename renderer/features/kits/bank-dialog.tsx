import './bank-dialog.css';

import { useEffect, useState } from 'react';

import type { KitPlace } from '#shared/domain/kit/kit-schema';
import { dateNames, dateNumbers, seatKindNames, seatKinds, type SeatKind } from '#shared/domain/kit/seat-kind';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog, DialogActions } from '../../ui/dialog';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { loadBank } from './bank';
import { BankItem } from './bank-item';
import { bankEntries, matches, type BankEntry } from './bank-entries';
import { addQuestions } from './kit-edits';
import { useKit, useKitDraft } from './kit-store';

interface Props {
  readonly place: KitPlace;
  readonly roleId: string;
  /** The first one added. */
  readonly onAdded: (id: string) => void;
  readonly onClose: () => void;
}

type Entries = readonly BankEntry[] | 'loading' | 'failed';

/** The shipped questions with their answer keys; filtered to the seat and the date of the kit until one looks further. */
export function BankDialog({ roleId, ...props }: Props) {
  const [entries, setEntries] = useState<Entries>('loading');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    loadBank(roleId).then(
      (playbook) => setEntries(playbook ? bankEntries(playbook) : []),
      () => setEntries('failed'),
    );
  }, [roleId, tries]);
  return (
    <Dialog title="Questions from the bank" isOpen onClose={props.onClose} size="large">
      {entries === 'loading' && <Loading label="Opening the bank" />}
      {entries === 'failed' && (
        <FailedState
          title="The bank could not be read"
          message="Part of what ships with Rapport is missing. Install it anew; your own work is untouched."
          onRetry={() => setTries(tries + 1)}
        />
      )}
      {typeof entries !== 'string' && <BankChooser entries={entries} {...props} />}
    </Dialog>
  );
}

type Choice<T extends string> = T | 'all';
const seatOptions = [
  { id: 'all' as const, label: 'All seats' },
  ...seatKinds.map((id) => ({ id, label: seatKindNames[id] })),
];
const dateOptions = [
  { id: 'all' as const, label: 'All dates' },
  ...dateNumbers.map((date) => ({ id: `${date}` as const, label: dateNames[date] })),
];

function BankChooser({ entries, place, onAdded, onClose }: Omit<Props, 'roleId'> & { entries: readonly BankEntry[] }) {
  const panel = useKit((state) => state.search?.document.panel);
  const items = useKitDraft((state) => state.document.items);
  const own = panel?.seats.find(({ id }) => id === place.seatId)?.kind;
  const [seat, setSeat] = useState<Choice<SeatKind>>(own ?? 'all');
  const [date, setDate] = useState<Choice<'1' | '2' | '3'>>(`${place.date}`);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const taken = new Set(items.map((item) => item.id));
  const shown = entries.filter((entry) => matches(entry, { seat, date, query }));
  const add = () => {
    const added = entries.filter(({ item }) => chosen.includes(item.id)).map(({ item }) => item);
    addQuestions(added);
    onClose();
    const [first] = added;
    if (first) onAdded(first.id);
  };
  const toggle = (id: string, isChosen: boolean) =>
    setChosen((ids) => (isChosen ? [...ids, id] : ids.filter((other) => other !== id)));

  return (
    <>
      <div className="bank__filters">
        <SearchField label="Search the bank" value={query} onChange={setQuery} autoFocus />
        <Select label="Seat" value={seat} options={seatOptions} onChange={setSeat} />
        <Select label="Date" value={date} options={dateOptions} onChange={setDate} />
      </div>
      <p className="muted" role="status">
        {shown.length === 0
          ? 'Nothing in the bank fits. Choose another seat or date, or fewer words.'
          : `${shown.length} of ${entries.length} questions`}
      </p>
      <ul className="bank__list" aria-label="Questions of the bank">
        {shown.map((entry) => (
          <BankItem key={entry.item.id} entry={entry} isForeign={own !== undefined && entry.seat !== own}>
            <Checkbox
              isSelected={taken.has(entry.item.id) || chosen.includes(entry.item.id)}
              isDisabled={taken.has(entry.item.id)}
              onChange={(isChosen) => toggle(entry.item.id, isChosen)}
            >
              {taken.has(entry.item.id) ? `${entry.item.text} (in this kit already)` : entry.item.text}
            </Checkbox>
          </BankItem>
        ))}
      </ul>
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" isDisabled={chosen.length === 0} onPress={add}>
          {chosen.length === 0 ? 'Add' : `Add ${chosen.length} ${chosen.length === 1 ? 'question' : 'questions'}`}
        </Button>
      </DialogActions>
    </>
  );
}
