import './end-step.css';

import { TextArea } from '../../ui/text-area';
import { AskNextSection } from './ask-next-section';
import { DealBreakers } from './deal-breakers';
import { edit, useCard, useInterview } from './interview-store';

/** After the last question: what the next date should ask, deal-breakers seen, remarks, then the seal. */
export function EndStep() {
  const isSealed = useInterview((state) => state.isSealed);
  const notes = useCard((state) => state.document.notes);
  return (
    <div className="end-step">
      <div className="end-step__column">
        <h1 className="end-step__title" id="question" tabIndex={-1}>
          Wrap up and hand on
        </h1>
        <AskNextSection />
      </div>
      <div className="end-step__column">
        <DealBreakers />
        <TextArea
          label="Anything else"
          description="Only you see this until the date opens."
          name="remarks"
          rows={4}
          maxLength={20_000}
          isReadOnly={isSealed}
          value={notes}
          onChange={(text) => edit('Write a remark', (document) => void (document.notes = text), 'remarks')}
        />
      </div>
    </div>
  );
}
