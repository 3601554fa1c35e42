import './board-page.css';

import { useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';

import type { SeatBoard } from '#shared/domain/interview/interview-schema';
import { dateNames, seatKindNames, type DateNumber } from '#shared/domain/kit/seat-kind';
import { formatWhen } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { EmptyState } from '../../ui/empty-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { BoardRow } from './board-row';
import { forgetGoOn, useBoard } from './board-store';

/** The first screen of a seat: what else waits for it, then its own interviews by date, and nobody else's anything. */
export function BoardPage({ children }: { readonly children?: ReactNode }) {
  const { board, problem, load, goOnWith } = useBoard();
  const navigate = useNavigate();
  useEffect(() => void load(), [load]);
  useEffect(() => {
    if (!goOnWith) return;
    forgetGoOn();
    void navigate({ to: '/seat/$candidateId/$date', params: goOnWith });
  }, [goOnWith, navigate]);
  if (problem !== '') {
    return <FailedState title="Your interviews could not be read" message={problem} onRetry={() => void load()} />;
  }
  return board ? <Board board={board}>{children}</Board> : <Loading label="Reading your interviews" />;
}

function Board({ board, children }: { readonly board: SeatBoard; readonly children: ReactNode }) {
  const nowMs = useNowMs();
  const { seat, pinResetAtMs, interviews } = board;
  const dates = [...new Set(interviews.map(({ date }) => date))].toSorted((a, b) => a - b);
  return (
    <Page
      title={
        seat.personName === '' ? `${seatKindNames[seat.kind]}: your interviews` : `${seat.personName}, your interviews`
      }
      subtitle={`${board.searchTitle === '' ? 'Search without a title' : board.searchTitle}. You sit as ${seatKindNames[seat.kind]}. Here you see your own scorecards and nobody else’s.`}
    >
      {pinResetAtMs !== null && (
        <Notice tone="info" title={`The desk took this seat’s PIN away ${formatWhen(pinResetAtMs, nowMs)}`}>
          What had been begun under the PIN before was set aside, sealed from everybody. It counts in no score.
        </Notice>
      )}
      {children}
      {dates.length === 0 && (
        <EmptyState title="You have no interviews yet">
          The desk adds candidates to the search and says on which dates your seat interviews. There is nothing to
          interview before that.
        </EmptyState>
      )}
      {dates.map((date) => (
        <BoardDate key={date} board={board} date={date} />
      ))}
    </Page>
  );
}

function BoardDate({ board, date }: { readonly board: SeatBoard; readonly date: DateNumber }) {
  const plan = board.dates.find((candidate) => candidate.date === date);
  return (
    <section className="board-date" aria-label={dateNames[date]}>
      <header className="board-date__head">
        <h2 className="board-date__name">{dateNames[date]}</h2>
        {plan && plan.purpose !== '' && <p className="board-date__words">{plan.purpose}</p>}
        {plan && plan.hopedOutcome !== '' && (
          <p className="board-date__words">
            <span className="board-date__hope">Hoped for at its end:</span> {plan.hopedOutcome}
          </p>
        )}
      </header>
      <ul className="board-date__rows">
        {board.interviews
          .filter((interview) => interview.date === date)
          .map((interview) => (
            <BoardRow key={interview.candidateId} interview={interview} />
          ))}
      </ul>
    </section>
  );
}
