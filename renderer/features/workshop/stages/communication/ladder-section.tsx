import { useState } from 'react';

import { EmptyState } from '../../../../ui/empty-state';
import { SortableList } from '../../../../ui/sortable-list';
import { editDocument, useWorkshop } from '../../workshop-store';
import { moveRow } from '../shared/rows';
import { StageSection } from '../shared/stage-section';
import { AddStep } from './add-step';
import { LadderRow } from './ladder-row';
import { ladderTimeInWords } from './ladder-time';

/** Who decides when the two sides disagree, step by step, each against the clock. */
export function LadderSection() {
  const ladder = useWorkshop((state) => state.document.communication.ladder);
  const { locale } = useWorkshop((state) => state.look);
  const [added, setAdded] = useState<string | null>(null);
  const total = ladderTimeInWords(ladder, locale);
  return (
    <StageSection title="Conflict ladder" aside={<AddStep count={ladder.length} onAdded={setAdded} />}>
      <div className="ladder">
        <SortableList
          label="Steps of the conflict ladder"
          items={ladder}
          itemName={({ decides }, index) => `step ${index + 1} ${decides.slice(0, 60)}`.trim()}
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
    </StageSection>
  );
}
