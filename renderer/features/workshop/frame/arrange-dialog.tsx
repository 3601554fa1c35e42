import { isInAgenda, plannedMinutesOf } from '#shared/domain/agreement/planned-minutes';
import type { StageId } from '#shared/domain/agreement/stage-ids';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { NumberField } from '../../../ui/number-field';
import { SortableList } from '../../../ui/sortable-list';
import { Switch } from '../../../ui/switch';
import { workshopPlaybook } from '../playbook';
import { editFacilitation, useWorkshop } from '../workshop-store';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Order, planned minutes and skipping of the stages. */
export function ArrangeDialog({ isOpen, onClose }: Props) {
  const order = useWorkshop((state) => state.facilitation.stageOrder);
  const move = (id: string, toIndex: number) =>
    editFacilitation('Move a stage', (facilitation) => {
      const stage = facilitation.stageOrder.find((candidate) => candidate === id);
      if (!stage) return;
      const others = facilitation.stageOrder.filter((candidate) => candidate !== stage);
      facilitation.stageOrder = others.toSpliced(toIndex, 0, stage);
    });
  return (
    <Dialog title="Arrange and time the stages" isOpen={isOpen} onClose={onClose} size="medium">
      <SortableList
        label="Stages"
        items={order.map((id) => ({ id }))}
        itemName={({ id }) => stageNames[id]}
        onMove={move}
        renderItem={({ id }) => <StagePlan stage={id} />}
      />
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function StagePlan({ stage }: { readonly stage: StageId }) {
  const facilitation = useWorkshop((state) => state.facilitation);
  const record = facilitation.stages[stage];
  const planned = plannedMinutesOf(stage, facilitation, workshopPlaybook().scripts);
  const name = stageNames[stage];
  return (
    <div className="stage-plan">
      <span className="stage-plan__name">{name}</span>
      {isInAgenda(facilitation, stage) ? (
        <span className="stage-plan__agenda tabular">{`${planned} min, by the agenda`}</span>
      ) : (
        <NumberField
          label={`Minutes for ${name}`}
          isLabelHidden
          suffix="min"
          value={planned}
          onChange={(minutes) =>
            editFacilitation(
              `Plan ${name}`,
              ({ stages }) => {
                stages[stage].plannedMinutes = minutes === null ? null : Math.min(1_440, Math.max(0, minutes));
              },
              `stages.${stage}.plannedMinutes`,
            )
          }
        />
      )}
      <Switch
        isSelected={!record.isSkipped}
        aria-label={`Hold ${name}`}
        onChange={(isHeld) =>
          editFacilitation(isHeld ? `Hold ${name}` : `Skip ${name}`, ({ stages }) => {
            stages[stage].isSkipped = !isHeld;
          })
        }
      >
        {record.isSkipped ? 'Skipped' : 'Held'}
      </Switch>
    </div>
  );
}
