import { createRoute, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';
import { calibrationSeatScreens } from './calibration-routes';
import { OfSeat } from './of-seat';
import { root } from './root-route';

const BoardPage = lazy(() =>
  import('../features/interview/board-page').then((module) => ({ default: module.BoardPage })),
);
const InterviewPage = lazy(() =>
  import('../features/interview/interview-page').then((module) => ({ default: module.InterviewPage })),
);
const PaperPage = lazy(() =>
  import('../features/interview/paper-page').then((module) => ({ default: module.PaperPage })),
);
const TaskSection = lazy(() =>
  import('../features/calibration/task-section').then((module) => ({ default: module.TaskSection })),
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
  ...calibrationSeatScreens,
];

function BoardRoute() {
  return (
    <OfSeat>
      <BoardPage>
        <TaskSection />
      </BoardPage>
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
