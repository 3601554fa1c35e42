import { createRoute, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';
import { OfSeat } from './of-seat';
import { root } from './root-route';

const CalibrationPage = lazy(() =>
  import('../features/calibration/calibration-page').then((module) => ({ default: module.CalibrationPage })),
);
const SessionPage = lazy(() =>
  import('../features/calibration/session-page').then((module) => ({ default: module.SessionPage })),
);
const RatingPage = lazy(() =>
  import('../features/calibration/rating-page').then((module) => ({ default: module.RatingPage })),
);
const ResultPage = lazy(() =>
  import('../features/calibration/result-page').then((module) => ({ default: module.ResultPage })),
);

/** The calibrations of a search. */
export function CalibrationRoute() {
  const { searchId } = useParams({ from: '/hiring/$searchId/calibration' });
  return (
    <Suspense fallback={<Loading label="Reading the calibrations" />}>
      <CalibrationPage searchId={searchId} />
    </Suspense>
  );
}

/** Another session is another page. */
export function SessionRoute() {
  const { searchId, calibrationId } = useParams({ from: '/hiring/$searchId/calibration/$calibrationId' });
  return (
    <Suspense fallback={<Loading label="Opening the calibration" />}>
      <SessionPage key={calibrationId} searchId={searchId} calibrationId={calibrationId} />
    </Suspense>
  );
}

/** What a seat sees of a calibration. */
export const calibrationSeatScreens = [
  createRoute({ getParentRoute: () => root, path: '/seat/calibration/$calibrationId', component: RatingRoute }),
  createRoute({ getParentRoute: () => root, path: '/seat/calibration/$calibrationId/result', component: ResultRoute }),
];

function RatingRoute() {
  const { calibrationId } = useParams({ from: '/seat/calibration/$calibrationId' });
  return (
    <OfSeat>
      <RatingPage key={calibrationId} calibrationId={calibrationId} />
    </OfSeat>
  );
}

function ResultRoute() {
  const { calibrationId } = useParams({ from: '/seat/calibration/$calibrationId/result' });
  return (
    <OfSeat>
      <ResultPage key={calibrationId} calibrationId={calibrationId} />
    </OfSeat>
  );
}
