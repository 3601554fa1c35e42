import { shortened } from '#shared/kernel/shortened';
import { EmptyState } from '../../../../ui/empty-state';
import { SortableList } from '../../../../ui/sortable-list';
import { editDocument, useWorkshop } from '../../workshop-store';
import { moveRow } from '../shared/rows';
import { LadderRow } from './ladder-row';
import { ladderTimeInWords } from './ladder-time';

/** The steps in their order, and how long a conflict takes at most. @param added the step just made: it has the focus. */
export function LadderSteps({ added }: { readonly added: string | null }) {
  const ladder = useWorkshop((state) => state.document.communication.ladder);
  const { locale } = useWorkshop((state) => state.look);
  const total = ladderTimeInWords(ladder, locale);
  return (
    <>
      <div className="ladder">
        <SortableList
          label="Steps of the conflict ladder"
          items={ladder}
          itemName={({ decides }, index) => `step ${index + 1} ${shortened(decides, 60)}`.trim()}
          onMove={(id, toIndex) =>
            editDocument('Move a step of the conflict ladder', ({ communication }) =>
              moveRow(communication.ladder, id, toIndex),
            )
          }
          renderItem={(step, index) => <LadderRow step={step} number={index + 1} isNew={step.id === added} />}
          emptyState={
            <EmptyState title="No step yet">
              Begin with the two people who disagree, and end with the one who decides for both sides.
            </EmptyState>
          }
        />
      </div>
      {total !== null && <p className="ladder-total">{total}</p>}
    </>
  );
}
