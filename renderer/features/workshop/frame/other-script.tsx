import { BookOpen, RotateCcw } from 'lucide-react';

import type { ScriptCopy } from '#shared/domain/agreement/facilitation-schema';
import type { StageId } from '#shared/domain/agreement/stage-ids';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { intoScript } from '#shared/domain/library/into-facilitation';
import { pickFromLibrary } from '../../../lib/library/pick';
import { Button } from '../../../ui/button';
import { scriptOf } from '../playbook';
import { editFacilitation } from '../workshop-store';

interface Props {
  readonly stage: StageId;
  /** The one in the place of what ships. */
  readonly copy: ScriptCopy | undefined;
}

/** Which script the stage goes by, and the way to another. */
export function OtherScript({ stage, copy }: Props) {
  return (
    <div className="script__choice">
      {copy && <p className="script__name">{copy.name === '' ? 'Script from the library' : copy.name}</p>}
      <div className="row">
        <Button size="small" icon={BookOpen} onPress={() => void chooseScript(stage, copy)}>
          Other script
        </Button>
        {copy && (
          <Button size="small" variant="ghost" icon={RotateCcw} onPress={() => backToShipped(stage)}>
            Back to the shipped script
          </Button>
        )}
      </div>
    </div>
  );
}

async function chooseScript(stage: StageId, copy: ScriptCopy | undefined): Promise<void> {
  const shippedId = scriptOf(stage).id;
  const [item] = await pickFromLibrary({
    title: `Another script for ${stageNames[stage]}`,
    lead: 'It is copied: a later change in the library leaves this workshop as it is.',
    kind: 'script',
    noun: { one: 'script', many: 'scripts' },
    verb: 'Take',
    facets: { stage },
    isIn: ({ id }) => id === (copy?.itemId ?? shippedId),
    inWords: 'in use here',
    warn: ({ facets }) => (facets.stage === undefined || facets.stage === stage ? null : 'For another stage'),
    amount: 'one',
  });
  if (!item) return;
  if (item.id === shippedId) return backToShipped(stage);
  editFacilitation(`Choose a script for ${stageNames[stage]}`, (facilitation) => {
    facilitation.scripts[stage] = intoScript(item);
  });
}

function backToShipped(stage: StageId): void {
  editFacilitation(`Go back to the shipped script for ${stageNames[stage]}`, (facilitation) => {
    delete facilitation.scripts[stage];
  });
}
