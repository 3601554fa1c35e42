import { setupRisks } from '#shared/domain/agreement/setup-risks';
import { Notice } from '../../../../ui/notice';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';

/** What the set-up lacks, and what may undo the agreement later. Nothing here stops anybody. */
export function SetupRisksSection() {
  const setup = useWorkshop((state) => state.document.setup);
  const found = setupRisks(setup).filter(({ code }) => code !== 'marketing-not-aligned');
  const gaps = found.filter(({ kind }) => kind === 'gap');
  const risks = found.filter(({ kind }) => kind === 'risk');
  return (
    <StageSection title="Before you go on">
      {risks.map(({ code, message, hint }) => (
        <Notice key={`${code} ${message}`} tone="warn" title={message}>
          {hint}
        </Notice>
      ))}
      {gaps.length > 0 && (
        <Notice tone="info" title="Still to fill in, when you get to it">
          <ul className="stage-notes">
            {gaps.map(({ code, message, hint }) => (
              <li key={code}>{`${message} ${hint}`}</li>
            ))}
          </ul>
        </Notice>
      )}
      {found.length === 0 && <Notice tone="good">The set-up is complete.</Notice>}
    </StageSection>
  );
}
