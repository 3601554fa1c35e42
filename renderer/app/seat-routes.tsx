import { createRoute, useParams } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';

import { EmptyState } from '../ui/empty-state';
import { Loading } from '../ui/loading';
import { root } from './root-route';
import { useStart } from './start-store';

const BoardPage = lazy(() =>
  import('../features/interview/board-page').then((module) => ({ default: module.BoardPage })),
);
const InterviewPage = lazy(() =>
  import('../features/interview/interview-page').then((module) => ({ default: module.InterviewPage })),
);
const PaperPage = lazy(() =>
  import('../features/interview/paper-page').then((module) => ({ default: module.PaperPage })),
);
const CurtainPage = lazy(() =>
  import('../features/curtain/curtain-page').then((module) => ({ default: module.CurtainPage })),
);

/** The screens of a seat, and the curtain in front of them. */
export const seatScreens = [
  createRoute({ getParentRoute: () => root, path: '/seat', component: BoardRoute }),
  createRoute({ getParentRoute: () => root, path: '/seat/$candidateId/$date', component: InterviewRoute }),
  createRoute({ getParentRoute: () => root, path: '/seat/$candidateId/$date/paper', component: PaperRoute }),
  createRoute({ getParentRoute: () => root, path: '/hand-over/$searchId', component: CurtainRoute }),
];

function BoardRoute() {
  return (
    <OfSeat>
      <BoardPage />
    </OfSeat>
  );
}

/** Another interview is another page: nothing of the last one stays in its fields. */
function InterviewRoute() {
  const { candidateId, date } = useParams({ from: '/seat/$candidateId/$date' });
  return (
    <OfSeat>
      <InterviewPage key={`${candidateId}/${date}`} candidateId={candidateId} date={date} />
    </OfSeat>
  );
}

function PaperRoute() {
  const { candidateId, date } = useParams({ from: '/seat/$candidateId/$date/paper' });
  return (
    <OfSeat>
      <PaperPage key={`${candidateId}/${date}`} candidateId={candidateId} date={date} />
    </OfSeat>
  );
}

function CurtainRoute() {
  const { searchId } = useParams({ from: '/hand-over/$searchId' });
  return (
    <Suspense fallback={<Loading label="Reading the panel" />}>
      <CurtainPage key={searchId} searchId={searchId} />
    </Suspense>
  );
}

/** Main refuses a seat's calls at the desk: the screen says so instead of failing. */
function OfSeat({ children }: { readonly children: ReactNode }) {
  const isSeat = useStart((state) => state.holder !== null);
  if (!isSeat) {
    return (
      <EmptyState title="This screen belongs to a seat">
        Open the search, hand the laptop over, and enter the seat’s PIN.
      </EmptyState>
    );
  }
  return <Suspense fallback={<Loading label="Opening" />}>{children}</Suspense>;
}
