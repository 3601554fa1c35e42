import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Accountability, Side } from '#shared/domain/agreement/accountability-schema';
import { targetInWords } from '#shared/domain/agreement/target-in-words';
import { accountabilityFromStarter } from '#shared/domain/playbook/from-starter';
import type { AccountabilityStarter } from '#shared/domain/playbook/starter-schema';
import { workshopPlaybook } from '../../playbook';
import { useWorkshop } from '../../workshop-store';
import { PlaybookDialog } from '../shared/playbook-dialog';
import { idFromStarter } from '../shared/starter-id';

interface Props {
  readonly side: Side;
  readonly onAdd: (rows: readonly Accountability[]) => void;
  readonly onClose: () => void;
}

/** Commitments to start from. Their figures are examples: under each stands how the room finds its own. */
export function StartersDialog({ side, onAdd, onClose }: Props) {
  const rows = useWorkshop((state) => state.document[side]);
  const locale = useWorkshop((state) => state.look.locale);
  const starters = workshopPlaybook().accountabilities.filter((starter) => starter.side === side);
  const written = new Set(rows.map(({ commitment }) => commitment.trim().toLowerCase()));
  return (
    <PlaybookDialog
      title={`${sideNames[side]} commitments from the playbook`}
      noun={{ one: 'commitment', many: 'commitments' }}
      entries={starters.map((starter) => ({
        id: starter.id,
        title: starter.accountability.commitment,
        words: exampleWords(starter, locale),
        advice: { heading: 'The room settles:', text: starter.roomSettles },
        isIn:
          rows.some((row) => row.id === starter.id) ||
          written.has(starter.accountability.commitment.trim().toLowerCase()),
      }))}
      onAdd={(ids) =>
        onAdd(
          starters
            .filter(({ id }) => ids.includes(id))
            .map((starter) => accountabilityFromStarter(starter, idFromStarter(starter.id, rows))),
        )
      }
      onClose={onClose}
    />
  );
}

function exampleWords({ id, accountability, why }: AccountabilityStarter, locale: string): string {
  const target = targetInWords({ ...accountability, id }, locale);
  const example = target === '' ? '' : ` For example: ${target}.`;
  return `${accountability.metric}.${example} ${why}`;
}
