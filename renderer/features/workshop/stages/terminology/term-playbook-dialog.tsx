import type { Term } from '#shared/domain/agreement/term-schema';
import { termFromStarter } from '#shared/domain/playbook/from-starter';
import { workshopPlaybook } from '../../playbook';
import { useWorkshop } from '../../workshop-store';
import { PlaybookDialog } from '../shared/playbook-dialog';
import { idFromStarter } from '../shared/starter-id';

interface Props {
  readonly onAdd: (terms: readonly Term[]) => void;
  readonly onClose: () => void;
}

/** Starting points for terms; what the room must settle stands under each. */
export function TermPlaybookDialog({ onAdd, onClose }: Props) {
  const terms = useWorkshop((state) => state.document.terms);
  const starters = workshopPlaybook().terms;
  return (
    <PlaybookDialog
      title="Terms from the playbook"
      noun={{ one: 'term', many: 'terms' }}
      entries={starters.map(({ id, term, roomSettles }) => ({
        id,
        title: term.name,
        words: term.entryTest,
        advice: { heading: 'The room settles:', text: roomSettles },
        isIn: terms.some((row) => row.id === id || row.name.trim().toLowerCase() === term.name.toLowerCase()),
      }))}
      onAdd={(ids) =>
        onAdd(
          starters
            .filter(({ id }) => ids.includes(id))
            .map((starter) => termFromStarter(starter, idFromStarter(starter.id, terms))),
        )
      }
      onClose={onClose}
    />
  );
}
