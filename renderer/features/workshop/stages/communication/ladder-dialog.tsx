import '../shared/playbook-dialog.css';

import type { LadderStep } from '#shared/domain/agreement/communication-schema';
import { ladderFromStarter } from '#shared/domain/playbook/from-starter';
import type { LadderStarter } from '#shared/domain/playbook/starter-schema';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { workshopPlaybook } from '../../playbook';
import { newRowId } from '../../workshop-store';
import { unitNames } from './communication-words';

interface Props {
  readonly hasSteps: boolean;
  readonly onTake: (steps: readonly LadderStep[]) => void;
  readonly onClose: () => void;
}

/** The playbook's ladders, to take one whole. */
export function LadderDialog({ hasSteps, onTake, onClose }: Props) {
  return (
    <Dialog title="A ladder from the playbook" isOpen onClose={onClose} size="large">
      {hasSteps && <p className="muted">The steps come below those that are there already.</p>}
      <ul className="playbook-list">
        {workshopPlaybook().ladders.map((ladder) => (
          <li key={ladder.id} className="playbook-item">
            <div className="ladder-choice">
              <h3 className="ladder-choice__name">{ladder.name}</h3>
              <Button
                size="small"
                aria-label={`Take: ${ladder.name}`}
                onPress={() => {
                  onTake(ladderFromStarter(ladder, newRowId));
                  onClose();
                }}
              >
                Take
              </Button>
            </div>
            <p className="ladder-choice__fits">{ladder.fits}</p>
            <LadderSteps steps={ladder.steps} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function LadderSteps({ steps }: Pick<LadderStarter, 'steps'>) {
  return (
    <ol className="ladder-choice__steps">
      {steps.map((step) => (
        <li key={`${step.decides} ${step.action}`}>
          {step.decides}
          {step.within !== null &&
            `, within ${step.within} ${step.within === 1 ? unitNames[step.withinUnit].one : unitNames[step.withinUnit].many}`}
        </li>
      ))}
    </ol>
  );
}
