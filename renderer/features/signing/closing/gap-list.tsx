import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { mustHaveIds } from '#shared/domain/agreement/must-have-schema';
import type { Gap } from '#shared/domain/signing/revision-schema';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { Checkbox } from '../../../ui/checkbox';
import { Notice } from '../../../ui/notice';
import { PageSection } from '../../../ui/page';
import { TextField } from '../../../ui/text-field';
import { OpenStage } from './open-stage';
import type { Acceptance } from './why-not-close';

interface Props {
  readonly agreementId: AgreementId;
  readonly gaps: readonly Gap[];
  readonly acceptance: Acceptance;
  readonly onChange: (acceptance: Acceptance) => void;
}

/** What the must-haves still lack: to be filled, or accepted one by one by somebody who is named. */
export function GapList({ agreementId, gaps, acceptance, onChange }: Props) {
  if (gaps.length === 0) {
    return <Notice tone="good">All five must-haves hold: nothing has to be accepted as a gap.</Notice>;
  }
  const accept = (text: string, isAccepted: boolean) => {
    const others = acceptance.gaps.filter((accepted) => accepted !== text);
    onChange({ ...acceptance, gaps: isAccepted ? [...others, text] : others });
  };
  return (
    <PageSection title="Gaps to fill or to accept" aside={countWords(gaps, acceptance)}>
      <p className="muted">Each gap that is accepted is named in the document, with who accepted it.</p>
      <div className="closing__list">
        {mustHaveIds
          .filter((id) => gaps.some(({ mustHave }) => mustHave === id))
          .map((id) => (
            <div key={id} className="closing__group" role="group" aria-label={stageNames[id]}>
              <div className="closing__group-head">
                <h3 className="closing__group-title">{stageNames[id]}</h3>
                <OpenStage agreementId={agreementId} stage={id} />
              </div>
              {gaps
                .filter(({ mustHave }) => mustHave === id)
                .map(({ text }) => (
                  <Checkbox
                    key={text}
                    isSelected={acceptance.gaps.includes(text)}
                    onChange={(isTicked) => accept(text, isTicked)}
                  >
                    {text}
                  </Checkbox>
                ))}
            </div>
          ))}
      </div>
      <div className="closing__by">
        <TextField
          label="Accepted by"
          description="The name of whoever decides to close in spite of these gaps."
          value={acceptance.by}
          onChange={(by) => onChange({ ...acceptance, by })}
          maxLength={200}
        />
      </div>
    </PageSection>
  );
}

function countWords(gaps: readonly Gap[], { gaps: accepted }: Acceptance): string {
  const count = gaps.filter(({ text }) => accepted.includes(text)).length;
  return `${count} of ${gaps.length} accepted`;
}
