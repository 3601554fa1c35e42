import { BookOpen } from 'lucide-react';
import { useState } from 'react';

import { ladderStepSchema, type LadderStep } from '#shared/domain/agreement/communication-schema';
import { editDocument, newRowId } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { LadderDialog } from './ladder-dialog';

const MOST = 50;

interface Props {
  readonly count: number;
  readonly onAdded: (id: string) => void;
}

/** A step of the room's own, or a whole ladder from the playbook. */
export function AddStep({ count, onAdded }: Props) {
  const [isChoosing, setIsChoosing] = useState(false);
  const add = (label: string, steps: readonly LadderStep[]) =>
    editDocument(label, ({ communication }) => {
      communication.ladder.push(...steps.slice(0, MOST - communication.ladder.length));
    });
  const addOwn = () => {
    const step = ladderStepSchema.parse({ id: newRowId() });
    add('Add a step to the conflict ladder', [step]);
    onAdded(step.id);
  };
  return (
    <>
      {count < MOST && (
        <AddButton
          icon={BookOpen}
          variant={count === 0 ? 'primary' : 'secondary'}
          count={count}
          most={MOST}
          onPress={() => setIsChoosing(true)}
        >
          A ladder from the playbook
        </AddButton>
      )}
      <AddButton count={count} most={MOST} onPress={addOwn}>
        Add a step
      </AddButton>
      {isChoosing && (
        <LadderDialog
          hasSteps={count > 0}
          onTake={(steps) => add('Add a conflict ladder from the playbook', steps)}
          onClose={() => setIsChoosing(false)}
        />
      )}
    </>
  );
}
