import { ArrowRight, Check } from 'lucide-react';

import type { GapRow } from '#shared/domain/gap/gap-row-schema';
import { learntStanding, MOST_POINTS } from '#shared/domain/gap/learnt-point';
import { Button } from '../../../../ui/button';
import { TextArea } from '../../../../ui/text-area';
import { useWorkshop } from '../../workshop-store';
import { editQuestion, putIntoSummary } from './gap-edits';

/** What the room knows now, and its way into the executive summary. */
export function GapLearnt({ row }: { readonly row: GapRow }) {
  const { id, learnt } = row;
  return (
    <div className="gap-learnt">
      <TextArea
        label="What was learnt"
        description="One sentence that the whole company should read."
        name={`gap.${id}.learnt`}
        value={learnt}
        rows={2}
        maxLength={600}
        onChange={(typed) => editQuestion(row, 'learnt', typed)}
      />
      <InSummary row={row} />
    </div>
  );
}

function InSummary({ row }: { readonly row: GapRow }) {
  const points = useWorkshop((state) => state.document.summary.points);
  const standing = learntStanding(row, points);
  if (row.learnt.trim() === '') {
    return standing === 'none' ? null : <p className="gap-learnt__where">The executive summary still says it.</p>;
  }
  if (standing === 'same') {
    return (
      <p className="gap-learnt__where">
        <Check size={14} aria-hidden className="gap-done" />
        Stands in the executive summary.
      </p>
    );
  }
  if (standing === 'none' && points.length >= MOST_POINTS)
    return <p className="gap-learnt__where">{`The executive summary holds at most ${MOST_POINTS} points.`}</p>;
  return (
    <div className="gap-learnt__where">
      {standing === 'other' && <span>It stands in the executive summary in other words.</span>}
      <Button size="small" icon={ArrowRight} onPress={() => putIntoSummary(row)}>
        {standing === 'other' ? 'Put these words there' : 'Put it into the executive summary'}
      </Button>
    </div>
  );
}
