import './rating-page.css';

import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft, Lock } from 'lucide-react';
import { useEffect } from 'react';

import type { RatingSheet } from '#shared/domain/calibration/calibration-schema';
import { formatWhen } from '../../lib/format-day';
import { useFlushWhenHidden } from '../../lib/saving/use-flush-when-hidden';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';
import { FailedState } from '../../ui/failed-state';
import { IconButton } from '../../ui/icon-button';
import { Loading } from '../../ui/loading';
import { SaveStatus } from '../../ui/save-status';
import { TopBar } from '../../ui/top-bar';
import { TwoVersionsDialog } from '../../ui/two-versions-dialog';
import { UndoButtons } from '../../ui/undo-buttons';
import { AnswerBar } from './answer-bar';
import { AnswerRail } from './answer-rail';
import { AnswerText } from './answer-text';
import { CommitDialog } from './commit-dialog';
import { useRatingCommands } from './rating-commands';
import { RatingPanel } from './rating-panel';
import {
  flushRatings,
  isCommitted,
  openCommit,
  openSheet,
  redo,
  settleRatings,
  undo,
  useRatings,
  useSheet,
} from './ratings-store';

/** A seat rates written answers: all of them on the left, one in the centre, the anchored scale on the right. */
export function RatingPage({ calibrationId }: { readonly calibrationId: string }) {
  const { status, problem, sheet } = useSheet();
  useEffect(() => void openSheet(calibrationId), [calibrationId]);
  useFlushWhenHidden(flushRatings);
  if (status === 'failed') {
    return (
      <>
        <TopBar title={<BackToBoard />} />
        <FailedState
          title="These answers could not be opened"
          message={problem}
          onRetry={() => void openSheet(calibrationId)}
        />
      </>
    );
  }
  if (status === 'loading' || sheet?.id !== calibrationId) return <Loading label="Opening the answers" />;
  return <OpenSheet sheet={sheet} />;
}

function OpenSheet({ sheet }: { readonly sheet: RatingSheet }) {
  useRatingCommands();
  const hasOther = useRatings((state) => state.other !== null);
  return (
    <>
      <TopBar title={<What sheet={sheet} />} status={<Status />} actions={<Actions />} />
      <div className="rating">
        <AnswerRail sheet={sheet} />
        <div className="rating__centre">
          <CommittedNotice sheet={sheet} />
          <div className="rating__task">
            <AnswerText sheet={sheet} />
            <RatingPanel sheet={sheet} />
          </div>
          <AnswerBar sheet={sheet} />
        </div>
      </div>
      <CommitDialog sheet={sheet} />
      <TwoVersionsDialog what="Your ratings" isOpen={hasOther} onKeep={settleRatings} />
    </>
  );
}

function What({ sheet }: { readonly sheet: RatingSheet }) {
  return (
    <div className="rating-title">
      <BackToBoard />
      <span className="rating-title__name">Calibration</span>
      <span className="rating-title__role">{sheet.set.roleName}</span>
    </div>
  );
}

function BackToBoard() {
  const navigate = useNavigate();
  return <IconButton icon={ArrowLeft} label="All interviews" onPress={() => void navigate({ to: '/seat' })} />;
}

function Status() {
  const saveState = useRatings((state) => state.saveState);
  return useSheet(isCommitted) ? null : <SaveStatus state={saveState} />;
}

function Actions() {
  const history = useRatings((state) => state.history);
  if (useSheet(isCommitted)) return null;
  return (
    <>
      <UndoButtons history={history} onUndo={undo} onRedo={redo} />
      <Button onPress={openCommit}>Commit ratings</Button>
    </>
  );
}

function CommittedNotice({ sheet: { id, committedAtMs, isOpen } }: { readonly sheet: RatingSheet }) {
  const nowMs = useNowMs();
  const navigate = useNavigate();
  if (committedAtMs === null) return null;
  const result = () => void navigate({ to: '/seat/calibration/$calibrationId/result', params: { calibrationId: id } });
  return (
    <div className="rating-committed" role="status">
      <Lock size={14} aria-hidden />
      <p>
        Committed {formatWhen(committedAtMs, nowMs)}.{' '}
        {isOpen ? 'Every seat has: the ratings are open.' : 'You see the others’ when every seat has. Hand over.'}
      </p>
      {isOpen && (
        <Button size="small" variant="primary" onPress={result}>
          See the result
        </Button>
      )}
    </div>
  );
}
