import './seat-shell.css';

import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { Armchair, LogOut } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';

import { seatKindNames } from '#shared/domain/kit/seat-kind';
import { AppError } from '#shared/kernel/errors';
import { flushRatings } from '../features/calibration/ratings-store';
import { useBoard } from '../features/interview/board-store';
import { handOver } from '../features/interview/interview-store';
import { Button } from '../ui/button';
import { reportRefusal } from '../ui/report-refusal';
import { TopBarContext } from '../ui/top-bar';
import { CommandPalette } from './command-palette';
import { ShortcutsSheet } from './shortcuts-sheet';
import { useFocusKept } from './use-focus-kept';
import { useSeatFrameCommands } from './use-frame-commands';
import { useShortcuts } from './use-shortcuts';

/** The frame of a seat's window: who sits here, what is open, and the way to hand the laptop over. Nothing of the desk. */
export function SeatShell() {
  const [title, setTitle] = useState<HTMLElement | null>(null);
  const [status, setStatus] = useState<HTMLElement | null>(null);
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ title, status, actions }), [title, status, actions]);
  const isSeatScreen = useLocation({ select: ({ pathname }) => /^\/seat(?:\/|$)/.test(pathname) });
  useFocusKept();
  useSeatFrameCommands();
  useShortcuts();
  return (
    <div className="seat-shell">
      <header className="seat-shell__bar">
        <WhoSitsHere />
        <div className="seat-shell__title" ref={setTitle} />
        <div className="seat-shell__status" ref={setStatus} />
        <div className="seat-shell__actions" ref={setActions} />
        <HandOver />
      </header>
      <main className="seat-shell__main" id="main" tabIndex={-1}>
        <TopBarContext value={slots}>{isSeatScreen ? <Outlet /> : <Navigate to="/seat" replace />}</TopBarContext>
      </main>
      <CommandPalette />
      <ShortcutsSheet />
    </div>
  );
}

function WhoSitsHere() {
  const seat = useBoard((state) => state.board?.seat);
  const load = useBoard((state) => state.load);
  useEffect(() => void load(), [load]);
  return (
    <p className="seat-shell__seat">
      <Armchair size={18} aria-hidden className="seat-shell__mark" />
      {seat && (
        <>
          <span className="seat-shell__kind">{seatKindNames[seat.kind]}</span>
          <span className="seat-shell__person" title={seat.personName}>
            {seat.personName}
          </span>
        </>
      )}
    </p>
  );
}

/** @throws {AppError} if something the seat wrote could not be saved. */
async function flushAndHandOver(): Promise<void> {
  if (!(await flushRatings())) {
    throw new AppError('STORAGE', 'A rating is not saved yet. Wait until it says Saved, then hand over.');
  }
  await handOver();
}

function HandOver() {
  const [isPending, setIsPending] = useState(false);
  const go = () => {
    setIsPending(true);
    void reportRefusal(flushAndHandOver).finally(() => setIsPending(false));
  };
  return (
    <Button icon={LogOut} isPending={isPending} onPress={go}>
      Hand over
    </Button>
  );
}
