import './calibration-page.css';

import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect, useState } from 'react';

import type { Calibration } from '#shared/domain/calibration/calibration-schema';
import { countWords } from '#shared/domain/calibration/agreement';
import { dateNames } from '#shared/domain/kit/seat-kind';
import { searchIdSchema } from '#shared/domain/search/search-schema';
import { formatInstant } from '../../lib/format-day';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { NewSessionDialog } from './new-session-dialog';
import { useSessions } from './sessions-store';
import { seatName } from './words';

/** The calibrations of a search: begin one, go on with one, read what came of one. */
export function CalibrationPage({ searchId }: { readonly searchId: string }) {
  const { status, problem, search, sessions, load } = useSessions();
  const [isAsking, setIsAsking] = useState(false);
  useEffect(() => void load(searchIdSchema.parse(searchId)), [load, searchId]);
  if (status === 'failed') {
    const retry = () => void load(searchIdSchema.parse(searchId));
    return <FailedState title="The calibrations could not be read" message={problem} onRetry={retry} />;
  }
  if (status === 'loading' || search?.id !== searchId) return <Loading label="Reading the calibrations" />;
  const canBegin = search.document.panel.seats.length > 1;
  const begin = (label: string) => (
    <Button variant="primary" icon={Plus} onPress={() => setIsAsking(true)}>
      {label}
    </Button>
  );
  return (
    <Page
      title="Calibrate the panel"
      subtitle="Before the first date every seat rates the same six written answers, each on its own. Then all see where two of you read one anchor differently, and talk about that anchor."
      actions={canBegin && sessions.length > 0 && begin('New calibration')}
    >
      {!canBegin && <TooFewSeats searchId={searchId} />}
      {canBegin && sessions.length === 0 && (
        <EmptyState title="Nobody has rated yet" action={begin('Calibrate the panel')}>
          It takes each seat about ten minutes. The laptop goes round, and nobody sees what another seat gave before all
          have committed.
        </EmptyState>
      )}
      {sessions.length > 0 && <SessionList searchId={searchId} sessions={sessions} />}
      <NewSessionDialog isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </Page>
  );
}

function TooFewSeats({ searchId }: { readonly searchId: string }) {
  const navigate = useNavigate();
  return (
    <EmptyState
      title="It takes two seats or more"
      action={
        <Button variant="primary" onPress={() => void navigate({ to: `/hiring/${searchId}/panel` })}>
          Seat the panel
        </Button>
      }
    >
      One seat alone has nobody to agree with. Say first who interviews.
    </EmptyState>
  );
}

function SessionList({ searchId, sessions }: { readonly searchId: string; readonly sessions: readonly Calibration[] }) {
  return (
    <ul className="session-list" aria-label="Sessions">
      {sessions.map((session) => (
        <li key={session.id} className="session-list__row">
          <div className="session-list__what">
            <Link
              to="/hiring/$searchId/calibration/$calibrationId"
              params={{ searchId, calibrationId: session.id }}
              className="session-list__name"
            >
              {session.set ? `Answers of ${session.set.roleName} candidates` : 'A damaged session'}
            </Link>
            <p className="session-list__facts">
              {session.set &&
                `Question of the ${seatName({ kind: session.set.seat })}, ${dateNames[session.set.date].toLowerCase()} · `}
              begun {formatInstant(session.createdAtMs)}
            </p>
          </div>
          <Progress session={session} />
        </li>
      ))}
    </ul>
  );
}

function Progress({ session: { seats, isOpen } }: { readonly session: Calibration }) {
  const excused = seats.filter(({ status }) => status === 'excused').length;
  const committed = seats.filter(({ status }) => status === 'committed').length;
  return (
    <div className="session-list__state">
      <Chip tone={isOpen ? 'good' : 'accent'}>{isOpen ? 'Open to all' : 'Being rated'}</Chip>
      <span className="session-list__facts tabular">
        {countWords(committed, seats.length - excused)} seats committed{excused > 0 && `, ${excused} excused`}
      </span>
    </div>
  );
}
