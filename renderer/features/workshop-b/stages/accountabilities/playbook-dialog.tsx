import { Check, Plus } from 'lucide-react';
import { useState } from 'react';

import { accountabilityKindNames } from '#shared/domain/agreement/accountability-names';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import { targetInWords } from '#shared/domain/agreement/target-in-words';
import type { AccountabilityStarter } from '#shared/domain/playbook/starter-schema';
import { Button } from '../../../../ui/button';
import { Chip } from '../../../../ui/chip';
import { Dialog, DialogActions } from '../../../../ui/dialog';
import { SearchField } from '../../../../ui/search-field';
import { workshopPlaybook } from '../../playbook';
import { useWorkshop } from '../../workshop-store';
import { addFromPlaybook } from './accountability-edits';
import { searchStarters } from './search-starters';

interface Props {
  readonly side: Side;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** With the id of the row that was made. */
  readonly onAdded: (id: string) => void;
}

/** Commitments to start from: each says what the room still has to settle. */
export function PlaybookDialog({ side, isOpen, onClose, onAdded }: Props) {
  return (
    <Dialog title="Commitments to start from" isOpen={isOpen} onClose={onClose} size="large">
      <Starters side={side} onAdded={onAdded} />
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Starters({ side, onAdded }: Pick<Props, 'side' | 'onAdded'>) {
  const [words, setWords] = useState('');
  const rows = useWorkshop((state) => state.document[side]);
  const locale = useWorkshop((state) => state.look.locale);
  const own = workshopPlaybook().accountabilities.filter((starter) => starter.side === side);
  const found = searchStarters(own, words);
  const present = new Set(rows.map(({ commitment }) => commitment));
  return (
    <>
      <SearchField label="Search the commitments" value={words} onChange={setWords} autoFocus />
      <p className="muted">The figures are examples, no benchmarks: each says how the room finds its own.</p>
      {found.length === 0 && <p role="status">Nothing has these words. Try fewer, or write your own commitment.</p>}
      <ul className="starters">
        {found.map((starter) => (
          <Starter
            key={starter.id}
            starter={starter}
            target={targetInWords({ ...starter.accountability, id: starter.id }, locale)}
            isPresent={present.has(starter.accountability.commitment)}
            onAdd={() => onAdded(addFromPlaybook(side, starter))}
          />
        ))}
      </ul>
    </>
  );
}

interface StarterProps {
  readonly starter: AccountabilityStarter;
  readonly target: string;
  readonly isPresent: boolean;
  readonly onAdd: () => void;
}

function Starter({ starter: { accountability, why, roomSettles }, target, isPresent, onAdd }: StarterProps) {
  return (
    <li className="starter">
      <div className="starter__words">
        <p className="starter__commitment">{accountability.commitment}</p>
        <p className="muted">
          {accountabilityKindNames[accountability.kind]}
          {target === '' ? '' : `, for example ${target}`}. {why}
        </p>
        <p>
          <b>The room settles:</b> {roomSettles}
        </p>
      </div>
      {isPresent ? (
        <Chip tone="good" icon={Check}>
          In the list
        </Chip>
      ) : (
        <Button size="small" icon={Plus} aria-label={`Add: ${accountability.commitment}`} onPress={onAdd}>
          Add
        </Button>
      )}
    </li>
  );
}
