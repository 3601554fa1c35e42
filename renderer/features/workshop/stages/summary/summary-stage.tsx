import { TextArea } from '../../../../ui/text-area';
import { editDocument, useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { PointsSection } from './points-section';
import { ReadingMeter } from './reading-meter';

/** The executive summary: why the agreement exists and what both sides promise. */
export function SummaryStage() {
  const why = useWorkshop((state) => state.document.summary.why);
  return (
    <div className="stage">
      <StageSection title="The reason">
        <TextArea
          label="Why are we doing this? In words an executive outside the room understands"
          name="summary.why"
          value={why}
          rows={5}
          maxLength={20_000}
          onChange={(text) =>
            editDocument(
              'Edit why we are doing this',
              ({ summary }) => {
                summary.why = text;
              },
              'summary.why',
            )
          }
        />
      </StageSection>
      <ReadingMeter />
      <PointsSection />
    </div>
  );
}
