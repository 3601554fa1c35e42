import './curtain-page.css';

import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';

import { seatKindNames } from '#shared/domain/kit/seat-kind';
import { searchIdSchema } from '#shared/domain/search/search-schema';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { reportRefusal } from '../../ui/report-refusal';
import { backToDesk, loadCurtain, useCurtain } from './curtain-store';
import { SeatDoorForm } from './seat-door-form';
import { SeatList } from './seat-list';

/** The page between two people: who takes the laptop? Nothing of any interview is on it. */
export function CurtainPage({ searchId }: { readonly searchId: string }) {
  const { status, problem } = useCurtain();
  useEffect(() => void loadCurtain(searchId), [searchId]);
  return (
    <div className="curtain">
      {status === 'loading' && <Loading label="Reading the panel" />}
      {status === 'failed' && (
        <FailedState title="The panel could not be read" message={problem} onRetry={() => void loadCurtain(searchId)} />
      )}
      {status === 'ready' && <Curtain searchId={searchId} />}
      <BackToDesk searchId={searchId} />
    </div>
  );
}

function Curtain({ searchId }: { readonly searchId: string }) {
  const { searchTitle, seats, interrupted } = useCurtain();
  const [chosenId, setChosenId] = useState(interrupted?.seatId ?? '');
  const chosen = seats.find(({ id }) => id === chosenId);
  if (seats.length === 0) {
    return (
      <EmptyState title="This panel has no seats yet">
        Go back to the desk and put people to seats. Then each seat takes the laptop with its own PIN.
      </EmptyState>
    );
  }
  return (
    <div className="curtain__middle">
      <p className="curtain__search">{searchTitle}</p>
      <h1 className="curtain__title">Who takes the laptop?</h1>
      {interrupted && chosen && interrupted.seatId === chosen.id && (
        <p className="curtain__interrupted">
          {seatKindNames[interrupted.seat.kind]}{' '}
          {interrupted.candidateName === ''
            ? 'had the laptop when Rapport stopped.'
            : `was interviewing ${interrupted.candidateName} when Rapport stopped.`}{' '}
          Enter the PIN to go on. Every word is kept.
        </p>
      )}
      {chosen ? (
        <SeatDoorForm
          key={chosen.id}
          searchId={searchIdSchema.parse(searchId)}
          seat={chosen}
          onBack={() => setChosenId('')}
        />
      ) : (
        <SeatList seats={seats} onChoose={setChosenId} />
      )}
    </div>
  );
}

function BackToDesk({ searchId }: { readonly searchId: string }) {
  const navigate = useNavigate();
  const go = () =>
    reportRefusal(async () => {
      await backToDesk();
      await navigate({ to: '/hiring/$searchId', params: { searchId } });
    });
  return (
    <div className="curtain__foot">
      <Button variant="ghost" icon={ArrowLeft} onPress={() => void go()}>
        Back to the desk
      </Button>
    </div>
  );
}
