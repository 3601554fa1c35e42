import { isEnoughEvidence } from '#shared/domain/interview/enough-evidence';
import { Checkbox } from '../../ui/checkbox';
import { TextArea } from '../../ui/text-area';
import { edit, useCard, useInterview } from './interview-store';

/** The profile's deal-breakers: seen or not, and what was said or done. One that was seen caps the grade. */
export function DealBreakers() {
  const known = useInterview((state) => state.sheet.dealBreakers);
  const seen = useCard((state) => state.document.dealBreakers);
  const isSealed = useInterview((state) => state.isSealed);
  const listed = known.filter(({ text }) => text.trim() !== '');
  return (
    <section className="deal-breakers" aria-label="Deal-breakers">
      <div>
        <h2 className="end-step__name">Deal-breakers</h2>
        <p className="muted">
          {listed.length === 0
            ? 'The profile names none.'
            : 'Tick only what you saw or heard yourself. One that was seen caps the grade.'}
        </p>
      </div>
      {listed.map(({ id, text }) => {
        const found = seen.find(({ dealBreakerId }) => dealBreakerId === id);
        return (
          <div key={id}>
            <Checkbox isSelected={found !== undefined} isDisabled={isSealed} onChange={() => toggle(id)}>
              {text}
            </Checkbox>
            {found && (
              <div className="deal-breakers__evidence">
                <TextArea
                  label="What was said or done"
                  name={`breaker.${id}`}
                  rows={2}
                  maxLength={1_000}
                  isReadOnly={isSealed}
                  value={found.evidence}
                  description={isEnoughEvidence(found.evidence) ? undefined : 'A few words are enough.'}
                  onChange={(words) => write(id, words)}
                />
              </div>
            )}
          </div>
        );
      })}
    </section>
  );
}

function toggle(id: string): void {
  edit('Deal-breaker seen', (document) => {
    const others = document.dealBreakers.filter(({ dealBreakerId }) => dealBreakerId !== id);
    const wasSeen = others.length < document.dealBreakers.length;
    document.dealBreakers = wasSeen ? others : [...others, { dealBreakerId: id, evidence: '' }];
  });
}

function write(id: string, words: string): void {
  edit(
    'Write what was seen',
    ({ dealBreakers }) => {
      const found = dealBreakers.find(({ dealBreakerId }) => dealBreakerId === id);
      if (found) found.evidence = words;
    },
    `breaker.${id}`,
  );
}
