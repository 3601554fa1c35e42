import './summary.css';

import { summaryText } from '#shared/domain/agreement/must-have-summary';
import { readability, WORDS_PER_MINUTE } from '#shared/domain/reading/readability';
import { Meter } from '../../../../ui/meter';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { fleschWords } from './flesch-words';

/** Whether someone outside the room has read it in 60 seconds. */
export function ReadingMeter() {
  const summary = useWorkshop((state) => state.document.summary);
  const { words, seconds, fleschEase } = readability(summaryText({ summary }));
  const over = words - WORDS_PER_MINUTE;
  return (
    <StageSection title="Clear in 60 seconds">
      <Meter
        label="Words of the reason and the promises"
        fraction={words / WORDS_PER_MINUTE}
        tone={words === 0 ? 'neutral' : over > 0 ? 'warn' : 'good'}
        valueText={`${words} of ${WORDS_PER_MINUTE}`}
      />
      <p className="stage-lead">
        {words === 0 && `${WORDS_PER_MINUTE} words take 60 seconds to read.`}
        {words > 0 && over <= 0 && `It takes about ${Math.max(1, Math.round(seconds))} seconds to read.`}
        {over > 0 &&
          `It takes about ${Math.round(seconds)} seconds to read: cut ${over} ${over === 1 ? 'word' : 'words'} to get to 60.`}
      </p>
      {fleschEase !== null && (
        <p className="summary-hint">
          {`${fleschWords(fleschEase)} A hint for English text only; short sentences and short words make it easier.`}
        </p>
      )}
    </StageSection>
  );
}
