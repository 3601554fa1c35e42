import { useState } from 'react';

import { summaryPointSchema } from '#shared/domain/agreement/agreement-schema';
import { shorten } from '#shared/domain/agreement/accountability-text';
import { EmptyState } from '../../../../ui/empty-state';
import { SortableList } from '../../../../ui/sortable-list';
import { editDocument, newRowId, useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { moveRow } from '../shared/rows';
import { StageSection } from '../shared/stage-section';
import { PointRow } from './point-row';

const MOST = 40;

/** What both sides promise each other, one sentence a row. */
export function PointsSection() {
  const points = useWorkshop((state) => state.document.summary.points);
  const [added, setAdded] = useState<string | null>(null);
  const add = () => {
    const point = summaryPointSchema.parse({ id: newRowId() });
    editDocument('Add a promise', ({ summary }) => {
      summary.points.push(point);
    });
    setAdded(point.id);
  };
  return (
    <StageSection
      title="What both sides promise"
      lead="One sentence each. Three to five are enough: the figures follow in the commitments."
      aside={
        <AddButton count={points.length} most={MOST} onPress={add}>
          Add a promise
        </AddButton>
      }
    >
      <SortableList
        label="Promises"
        items={points}
        itemName={({ text }) => shorten(text)}
        onMove={(id, toIndex) => editDocument('Move a promise', ({ summary }) => moveRow(summary.points, id, toIndex))}
        renderItem={(point, index) => <PointRow point={point} number={index + 1} isNew={point.id === added} />}
        emptyState={
          <EmptyState title="No promise is written yet">
            Ask each side for one sentence: what will the other side be able to rely on?
          </EmptyState>
        }
      />
    </StageSection>
  );
}
