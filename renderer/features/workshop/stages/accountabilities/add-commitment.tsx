import { BookOpen } from 'lucide-react';
import { useState } from 'react';

import type { Side } from '#shared/domain/agreement/accountability-schema';
import { AddButton } from '../shared/add-button';
import { addCommitment, addCommitments, MOST_COMMITMENTS } from './accountability-edits';
import { StartersDialog } from './starters-dialog';

interface Props {
  readonly side: Side;
  readonly count: number;
  /** The first one added: to be opened. */
  readonly onAdded: (id: string) => void;
}

/** A commitment of the room's own, or some from the playbook. */
export function AddCommitment({ side, count, onAdded }: Props) {
  const [isChoosing, setIsChoosing] = useState(false);
  return (
    <>
      {count < MOST_COMMITMENTS && (
        <AddButton
          icon={BookOpen}
          variant={count === 0 ? 'primary' : 'secondary'}
          count={count}
          most={MOST_COMMITMENTS}
          onPress={() => setIsChoosing(true)}
        >
          From the playbook
        </AddButton>
      )}
      <AddButton count={count} most={MOST_COMMITMENTS} onPress={() => onAdded(addCommitment(side))}>
        Add a commitment
      </AddButton>
      {isChoosing && (
        <StartersDialog
          side={side}
          onClose={() => setIsChoosing(false)}
          onAdd={(rows) => {
            addCommitments(side, rows);
            if (rows[0]) onAdded(rows[0].id);
          }}
        />
      )}
    </>
  );
}
