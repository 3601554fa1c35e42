import { BookOpen } from 'lucide-react';

import { ladderStepSchema, type LadderStep } from '#shared/domain/agreement/communication-schema';
import { intoLadder } from '#shared/domain/library/into-agreement';
import { furtherRowId } from '#shared/domain/library/row-id';
import { pickFromLibrary } from '../../../../lib/library/pick';
import { editDocument, newRowId } from '../../workshop-store';
import { AddButton } from '../shared/add-button';

const MOST = 50;

interface Props {
  readonly count: number;
  readonly onAdded: (id: string) => void;
}

/** A step of the room's own, or a whole ladder from the library. */
export function AddStep({ count, onAdded }: Props) {
  const add = (label: string, steps: readonly LadderStep[]) =>
    editDocument(label, ({ communication }) => {
      communication.ladder.push(...steps.slice(0, MOST - communication.ladder.length));
    });
  const addOwn = () => {
    const step = ladderStepSchema.parse({ id: newRowId() });
    add('Add a step to the conflict ladder', [step]);
    onAdded(step.id);
  };
  const choose = async () => {
    const steps = await pickLadder(count > 0);
    if (steps.length > 0) add('Add a conflict ladder from the library', steps);
  };
  return (
    <>
      {count < MOST && (
        <AddButton
          icon={BookOpen}
          variant={count === 0 ? 'primary' : 'secondary'}
          count={count}
          most={MOST}
          onPress={() => void choose()}
        >
          A ladder from the library
        </AddButton>
      )}
      <AddButton count={count} most={MOST} onPress={addOwn}>
        Add a step
      </AddButton>
    </>
  );
}

/** The steps of one ladder, taken whole; the room changes them. */
async function pickLadder(hasSteps: boolean): Promise<LadderStep[]> {
  const [ladder] = await pickFromLibrary({
    title: 'A ladder from the library',
    ...(hasSteps && { lead: 'Its steps come below those that are there already.' }),
    kind: 'ladder',
    noun: { one: 'ladder', many: 'ladders' },
    amount: 'one',
  });
  if (!ladder) return [];
  return intoLadder(ladder.body, () => furtherRowId(ladder.id, newRowId));
}
