import './paper-page.css';

import { useNavigate } from '@tanstack/react-router';

import { dateNames } from '#shared/domain/kit/seat-kind';
import { Button } from '../../ui/button';
import { SaveStatus } from '../../ui/save-status';
import { TopBar } from '../../ui/top-bar';
import { TwoVersionsDialog } from '../../ui/two-versions-dialog';
import { UndoButtons } from '../../ui/undo-buttons';
import { FinishDialog } from './finish-dialog';
import { usePaperCommands } from './interview-commands';
import { BackToBoard, InterviewGate } from './interview-gate';
import { redo, settleVersions, undo, useCard, useInterview } from './interview-store';
import { PaperTable } from './paper-table';
import { END, openStep } from './steps';
import { openDialog } from './view-store';

interface Props {
  readonly candidateId: string;
  readonly date: string;
}

/** Entry of an interview that was held with a printed kit: one row a question, by keys alone, into the same scorecard. */
export function PaperPage({ candidateId, date }: Props) {
  const navigate = useNavigate();
  const wrapUp = () => {
    openStep(END);
    void navigate({ to: '/seat/$candidateId/$date', params: { candidateId, date } });
  };
  return (
    <InterviewGate candidateId={candidateId} date={date} what="scorecard">
      <OpenPaper onWrapUp={wrapUp} />
    </InterviewGate>
  );
}

function OpenPaper({ onWrapUp }: { readonly onWrapUp: () => void }) {
  usePaperCommands();
  const { candidateName, date } = useInterview((state) => state.sheet);
  const isSealed = useInterview((state) => state.isSealed);
  const hasOther = useCard((state) => state.other !== null);
  const saveState = useCard((state) => state.saveState);
  const history = useCard((state) => state.history);
  return (
    <>
      <TopBar
        title={
          <div className="who-and-when">
            <BackToBoard />
            <span className="who-and-when__name" title={candidateName}>
              {candidateName}
            </span>
            <span className="who-and-when__date">{dateNames[date.date]}, from paper</span>
          </div>
        }
        status={!isSealed && <SaveStatus state={saveState} />}
        actions={!isSealed && <UndoButtons history={history} onUndo={undo} onRedo={redo} />}
      />
      <div className="paper">
        <header className="paper__head">
          <h1 className="paper__title">From paper: {candidateName}</h1>
          <p className="muted">
            {isSealed
              ? 'This scorecard is sealed. It can be read, not changed.'
              : 'One key for the rating, Tab to the evidence, Enter to the next row. X instead of a digit: not asked, with the reason beside it.'}
          </p>
        </header>
        <PaperTable isReadOnly={isSealed} />
        {!isSealed && (
          <div className="paper__end">
            <Button onPress={onWrapUp}>Deal-breakers and what to ask next</Button>
            <Button variant="primary" onPress={() => openDialog('finish')}>
              Finish and seal
            </Button>
          </div>
        )}
      </div>
      <FinishDialog />
      <TwoVersionsDialog what="This scorecard" isOpen={hasOther} onKeep={settleVersions} />
    </>
  );
}
