import './interview-page.css';

import { Lock } from 'lucide-react';
import { useRef } from 'react';

import { dateNames } from '#shared/domain/kit/seat-kind';
import { formatWhen } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';
import { SaveStatus } from '../../ui/save-status';
import { TopBar } from '../../ui/top-bar';
import { TwoVersionsDialog } from '../../ui/two-versions-dialog';
import { UndoButtons } from '../../ui/undo-buttons';
import { useInterviewClock } from './clock';
import { EndStep } from './end-step';
import { FinishDialog } from './finish-dialog';
import { InterviewClock } from './interview-clock';
import { useInterviewCommands } from './interview-commands';
import { BackToBoard, InterviewGate } from './interview-gate';
import { redo, settleVersions, undo, useCard, useInterview } from './interview-store';
import { QuestionBar } from './question-bar';
import { QuestionRail } from './question-rail';
import { QuestionStep } from './question-step';
import { RateFirstDialog } from './rate-first-dialog';
import { StartStep } from './start-step';
import { END, itemOf } from './steps';
import { useKeptPlace } from './use-kept-place';
import { useStep } from './use-step';
import { openDialog } from './view-store';

interface Props {
  readonly candidateId: string;
  readonly date: string;
}

/** Interview mode: questions on the left, one question in the centre, the anchored scale on the right. */
export function InterviewPage({ candidateId, date }: Props) {
  return (
    <InterviewGate candidateId={candidateId} date={date} what="interview">
      <OpenInterview />
    </InterviewGate>
  );
}

function OpenInterview() {
  useInterviewClock();
  useInterviewCommands();
  const step = useStep();
  const hasOther = useCard((state) => state.other !== null);
  return (
    <>
      <TopBar title={<WhoAndWhen />} status={<Status />} actions={<Actions />} />
      <div className="interview">
        <QuestionRail />
        <div className="interview__centre">
          <SealedNotice />
          <StepTask key={step} step={step} />
          <QuestionBar />
        </div>
      </div>
      <RateFirstDialog />
      <FinishDialog />
      <TwoVersionsDialog what="This scorecard" isOpen={hasOther} onKeep={settleVersions} />
    </>
  );
}

function StepTask({ step }: { readonly step: string }) {
  const area = useRef<HTMLDivElement>(null);
  useKeptPlace(area);
  const item = itemOf(step);
  return (
    <div className="interview__task" ref={area}>
      {item ? <QuestionStep item={item} /> : step === END ? <EndStep /> : <StartStep />}
    </div>
  );
}

function WhoAndWhen() {
  const { candidateName, searchTitle, date, kitVersion } = useInterview((state) => state.sheet);
  return (
    <div className="who-and-when">
      <BackToBoard />
      <span className="who-and-when__name" title={candidateName}>
        {candidateName}
      </span>
      <span className="who-and-when__what" title={searchTitle}>
        {searchTitle}
      </span>
      <span className="who-and-when__date">
        {dateNames[date.date]}
        {kitVersion > 1 && `, kit version ${kitVersion}`}
      </span>
    </div>
  );
}

function Status() {
  const saveState = useCard((state) => state.saveState);
  const isSealed = useInterview((state) => state.isSealed);
  return isSealed ? null : <SaveStatus state={saveState} />;
}

function Actions() {
  const history = useCard((state) => state.history);
  const isSealed = useInterview((state) => state.isSealed);
  if (isSealed) return <InterviewClock />;
  return (
    <>
      <UndoButtons history={history} onUndo={undo} onRedo={redo} />
      <InterviewClock />
      <Button onPress={() => openDialog('finish')}>Finish interview</Button>
    </>
  );
}

function SealedNotice() {
  const committedAtMs = useInterview((state) => state.sheet.committedAtMs);
  const nowMs = useNowMs();
  if (committedAtMs === null) return null;
  return (
    <p className="sealed-notice">
      <Lock size={14} aria-hidden />
      Sealed {formatWhen(committedAtMs, nowMs)}. You can read it; nobody can change it.
    </p>
  );
}
