import { useEffect, useState } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Agreement } from '#shared/domain/agreement/agreement-schema';
import { outcomesFromAccountabilities } from '#shared/domain/search/outcomes-from-accountabilities';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import { Loading } from '../../../ui/loading';
import { Notice } from '../../../ui/notice';
import { wordsOf } from '../../../ui/report-refusal';
import { Select } from '../../../ui/select';
import { useAgreementSources } from '../agreement-sources-store';
import { searchDraft, newRowId, useSearch, useSearchDraft } from '../search-store';

interface Props {
  readonly isOpen: boolean;
  /** How many outcomes still fit. */
  readonly room: number;
  readonly onClose: () => void;
}

/** Takes accountabilities of an agreement over as outcomes, each with a link back. */
export function PromisePicker({ isOpen, room, onClose }: Props) {
  return (
    <Dialog title="Outcomes from an agreement" isOpen={isOpen} onClose={onClose} size="large">
      <Picker room={room} onClose={onClose} />
    </Dialog>
  );
}

function Picker({ room, onClose }: Omit<Props, 'isOpen'>) {
  const { status, problem, agreements, open } = useAgreementSources();
  const linked = useSearchDraft((state) => state.document.agreementId);
  const readable = agreements.filter(({ isIntact }) => isIntact);
  const [chosenId, setChosenId] = useState(linked);
  const id = readable.find((agreement) => agreement.id === chosenId)?.id ?? readable[0]?.id ?? null;
  const agreement = useAgreementSources((state) => (id === null ? undefined : state.read.get(id)));
  const [refusal, setRefusal] = useState('');
  useEffect(() => {
    if (id !== null)
      open(id).then(
        () => setRefusal(''),
        (error: unknown) => setRefusal(wordsOf(error)),
      );
  }, [id, open]);

  if (status === 'failed') return <Notice tone="bad">{problem}</Notice>;
  if (id === null) {
    return (
      <EmptyState title="This client has no agreement yet">
        Start one from the engagement’s page: what marketing and sales promise each other there can become outcomes
        here.
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      <Select
        label="Agreement"
        value={id}
        options={readable.map((one) => ({ id: one.id, label: one.title }))}
        onChange={setChosenId}
      />
      {refusal !== '' && <Notice tone="bad">{refusal}</Notice>}
      {agreement ? (
        <Promises key={agreement.id} agreement={agreement} room={room} onClose={onClose} />
      ) : (
        refusal === '' && <Loading label="Reading the agreement" />
      )}
    </div>
  );
}

interface PromisesProps extends Omit<Props, 'isOpen'> {
  readonly agreement: Agreement;
}

function Promises({ agreement, room, onClose }: PromisesProps) {
  const locale = useSearch((state) => state.engagement?.locale ?? 'en-GB');
  const outcomes = useSearchDraft((state) => state.document.profile.outcomes);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const promised = outcomesFromAccountabilities(agreement.document, {
    agreementId: agreement.id,
    locale,
    newId: newRowId,
  });
  const sourceOf = (id: string) =>
    outcomes.some(({ source }) => source?.agreementId === agreement.id && source.accountabilityId === id);
  const take = () => {
    const chosen = promised
      .map(({ outcome }) => outcome)
      .filter(({ source }) => source && picked.includes(source.accountabilityId));
    searchDraft.edit(
      `Add ${chosen.length === 1 ? 'an outcome' : `${chosen.length} outcomes`} from an agreement`,
      (document) => {
        document.profile.outcomes.push(...chosen);
        document.agreementId = agreement.id;
      },
    );
    onClose();
  };
  const tooMany = picked.length > room;
  return (
    <>
      <div className="promise-picker">
        {(['marketing', 'sales'] as const).map((side) => (
          <fieldset key={side} className="promise-picker__side">
            <legend className="promise-picker__legend">{sideNames[side]} promises</legend>
            {promised.every((one) => one.side !== side) && <p className="muted">Nothing yet.</p>}
            {promised
              .filter((one) => one.side === side)
              .map(({ outcome: { text, target, source } }) => {
                const rowId = source?.accountabilityId ?? '';
                const isTaken = sourceOf(rowId);
                return (
                  <Checkbox
                    key={rowId}
                    isSelected={isTaken || picked.includes(rowId)}
                    isDisabled={isTaken}
                    onChange={(isPicked) =>
                      setPicked(isPicked ? [...picked, rowId] : picked.filter((one) => one !== rowId))
                    }
                  >
                    <span className="promise-picker__text">{text || 'Without words'}</span>
                    <span className="promise-picker__target">{isTaken ? 'Already an outcome' : target}</span>
                  </Checkbox>
                );
              })}
          </fieldset>
        ))}
      </div>
      {tooMany && <Notice tone="warn">{`Only ${room} more fit: a profile holds at most 40 outcomes.`}</Notice>}
      <DialogActions>
        <Button variant="ghost" onPress={onClose}>
          Cancel
        </Button>
        <Button variant="primary" isDisabled={picked.length === 0 || tooMany} onPress={take}>
          {picked.length === 0
            ? 'Add outcomes'
            : picked.length === 1
              ? 'Add 1 outcome'
              : `Add ${picked.length} outcomes`}
        </Button>
      </DialogActions>
    </>
  );
}
