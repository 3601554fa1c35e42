import { setupRisks } from '#shared/domain/agreement/setup-risks';
import { Notice } from '../../../../ui/notice';
import { Segmented } from '../../../../ui/segmented';
import { TextArea } from '../../../../ui/text-area';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { editSetup } from './edit-setup';

const answers = [
  { id: 'yes', label: 'Yes', tone: 'good' },
  { id: 'no', label: 'No', tone: 'warn' },
  { id: 'not-applicable', label: 'Not applicable' },
  { id: 'not-asked', label: 'Not asked yet' },
] as const;

/** For whom the agreement holds, and whether marketing speaks with one voice. */
export function AlignmentQuestion() {
  const setup = useWorkshop((state) => state.document.setup);
  const risk = setupRisks(setup).find(({ code }) => code === 'marketing-not-aligned');
  return (
    <StageSection title="Scope">
      <TextArea
        label="Which teams, regions and products does the agreement cover?"
        name="setup.scope"
        value={setup.scope}
        rows={2}
        maxLength={2000}
        onChange={(scope) => editSetup('scope', scope)}
      />
      <Segmented
        label="Are corporate, business-unit and field marketing aligned among themselves?"
        name="setup.marketingAligned"
        value={setup.marketingAligned}
        options={answers}
        onChange={(answer) => editSetup('marketingAligned', answer)}
      />
      {risk && (
        <Notice tone="warn" title={risk.message}>
          {risk.hint}
        </Notice>
      )}
    </StageSection>
  );
}
