import { BookOpen } from 'lucide-react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Accountability, Side } from '#shared/domain/agreement/accountability-schema';
import { intoAccountability } from '#shared/domain/library/into-agreement';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import { rowIdFor } from '#shared/domain/library/row-id';
import { pickFromLibrary } from '../../../../lib/library/pick';
import { newRowId, useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { standsIn } from '../shared/stands-in';
import { addCommitment, addCommitments, MOST_COMMITMENTS } from './accountability-edits';

interface Props {
  readonly side: Side;
  readonly count: number;
  /** The first one added: to be opened. */
  readonly onAdded: (id: string) => void;
}

/** A commitment of the room's own, or some from the library. */
export function AddCommitment({ side, count, onAdded }: Props) {
  const choose = async () => {
    const rows = await pickCommitments(side);
    addCommitments(side, rows);
    if (rows[0]) onAdded(rows[0].id);
  };
  return (
    <>
      {count < MOST_COMMITMENTS && (
        <AddButton
          icon={BookOpen}
          variant={count === 0 ? 'primary' : 'secondary'}
          count={count}
          most={MOST_COMMITMENTS}
          onPress={() => void choose()}
        >
          From the library
        </AddButton>
      )}
      <AddButton count={count} most={MOST_COMMITMENTS} onPress={() => onAdded(addCommitment(side))}>
        Add a commitment
      </AddButton>
    </>
  );
}

/** Commitments to start from. Their figures are examples: in each stands how the room finds its own. */
async function pickCommitments(side: Side): Promise<Accountability[]> {
  const rows = useWorkshop.getState().document[side];
  const words = rows.map(({ commitment }) => commitment);
  const items = await pickFromLibrary({
    title: `${sideNames[side]} commitments from the library`,
    lead: 'The figures are examples: the room sets its own.',
    kind: 'accountability',
    noun: { one: 'commitment', many: 'commitments' },
    facets: { side },
    isIn: standsIn(rows, words),
    inWords: 'in the agreement already',
    warn: (row) => otherSide(row, side),
    amount: 'many',
    room: MOST_COMMITMENTS - rows.length,
  });
  return items.map(({ id, body }) => intoAccountability(body, rowIdFor(id, rows, newRowId)));
}

function otherSide({ facets }: LibraryRow, side: Side): string | null {
  if (facets.side === undefined || facets.side === side) return null;
  return `Written for ${side === 'marketing' ? 'sales' : 'marketing'}`;
}
