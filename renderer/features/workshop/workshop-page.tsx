import './workshop-page.css';

import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';

import { agreementIdSchema, isEditable } from '#shared/domain/agreement/agreement-schema';
import type { StageId } from '#shared/domain/agreement/stage-ids';
import { useFlushWhenHidden } from '../../lib/saving/use-flush-when-hidden';
import { focusFieldSoon } from '../../ui/focus-field';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { SaveStatus } from '../../ui/save-status';
import { TopBar } from '../../ui/top-bar';
import { UndoButtons } from '../../ui/undo-buttons';
import { ClosedMeanwhile } from './frame/closed-meanwhile';
import { ConflictDialog } from './frame/conflict-dialog';
import { RoomButton } from './frame/room-button';
import { RoomPanel } from './frame/room-panel';
import { ScriptPanel } from './frame/script-panel';
import { StageFrame } from './frame/stage-frame';
import { StageRail } from './frame/stage-rail';
import { useRoomWindow } from './frame/room-actions';
import { useStageClock } from './frame/use-stage-clock';
import { useWorkshopCommands } from './frame/use-workshop-commands';
import { flushSaves, followOtherSaves, openStage, openWorkshop, redo, undo, useWorkshop } from './workshop-store';

interface Props {
  readonly agreementId: string;
  /** Where to begin; without one it opens where it was left. */
  readonly stage?: StageId | undefined;
  /** The field of that stage to begin in, by its name. */
  readonly field?: string | undefined;
}

/** A workshop: stages on the left, one task in the centre, the facilitator's script on the right. */
export function WorkshopPage({ agreementId, stage, field }: Props) {
  const status = useWorkshop((state) => state.status);
  const problem = useWorkshop((state) => state.problem);
  const openedId = useWorkshop((state) => state.agreementId);
  const isClosed = useWorkshop((state) => !isEditable(state.standing));
  const isClosedMeanwhile = useWorkshop((state) => state.isClosedMeanwhile);
  const isOpened = status === 'ready' && openedId === agreementId;
  useEffect(() => {
    void openWorkshop(agreementIdSchema.parse(agreementId)).then(() => {
      const opened = useWorkshop.getState();
      if (stage === undefined || opened.status !== 'ready' || !isEditable(opened.standing)) return;
      openStage(stage);
      if (field !== undefined) focusFieldSoon(field);
    });
    return () => void flushSaves();
  }, [agreementId, stage, field]);
  useEffect(() => followOtherSaves(), []);
  useFlushWhenHidden(flushSaves);
  useLeadToSigning(agreementId, isOpened && isClosed && !isClosedMeanwhile);

  if (status === 'failed') {
    return (
      <FailedState
        title="This workshop could not be opened"
        message={problem}
        onRetry={() => void openWorkshop(agreementIdSchema.parse(agreementId))}
      />
    );
  }
  if (!isOpened) return <Loading label="Opening the workshop" />;
  if (!isClosed) return <OpenWorkshop />;
  return isClosedMeanwhile ? <ClosedMeanwhile /> : <Loading label="Opening the signing page" />;
}

/** What was closed before it was opened here is read where it is signed. */
function useLeadToSigning(agreementId: string, isDue: boolean): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (isDue) void navigate({ to: '/agreements/$agreementId/sign', params: { agreementId }, replace: true });
  }, [agreementId, isDue, navigate]);
}

function OpenWorkshop() {
  const locale = useWorkshop((state) => state.look.locale);
  const stage = useWorkshop((state) => state.facilitation.currentStage);
  const saveState = useWorkshop((state) => state.saveState);
  const history = useWorkshop((state) => state.history);
  const isSettled = useWorkshop((state) => state.conflict === null);
  useStageClock(stage, isSettled);
  useWorkshopCommands();
  useRoomWindow();
  return (
    <I18nProvider locale={locale}>
      <TopBar
        status={<SaveStatus state={saveState} />}
        actions={
          <>
            <RoomButton />
            <UndoButtons history={history} onUndo={undo} onRedo={redo} />
          </>
        }
      />
      <div className="workshop">
        <StageRail />
        <StageFrame />
        <div className="workshop__side">
          <RoomPanel />
          <ScriptPanel />
        </div>
      </div>
      <ConflictDialog />
    </I18nProvider>
  );
}
