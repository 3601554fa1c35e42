import { createRoute, useBlocker, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

import { Loading } from '../ui/loading';
import { root } from './root-route';

const SigningRoom = lazy(() => import('./signing-room').then((module) => ({ default: module.SigningRoom })));
const SignatorySheet = lazy(() => import('./signatory-sheet').then((module) => ({ default: module.SignatorySheet })));

/** The facilitator's room and the sheet of one signatory. */
export const signingScreens = [
  createRoute({ getParentRoute: () => root, path: '/agreements/$agreementId/sign', component: RoomRoute }),
  createRoute({ getParentRoute: () => root, path: '/sign/$revisionId/$signatoryId', component: SheetRoute }),
];

/** Another agreement is another room: nothing of the last one stays in its fields. */
function RoomRoute() {
  const { agreementId } = useParams({ from: '/agreements/$agreementId/sign' });
  return (
    <Suspense fallback={<Loading label="Reading the signing" />}>
      <SigningRoom key={agreementId} agreementId={agreementId} />
    </Suspense>
  );
}

/** Nothing but "Hand the laptop back" leads off a sheet: neither the back key nor anything that asks for a screen. */
function SheetRoute() {
  const { revisionId, signatoryId } = useParams({ from: '/sign/$revisionId/$signatoryId' });
  const navigate = useNavigate();
  useBlocker({ shouldBlockFn: () => true, enableBeforeUnload: false });
  const leave = (agreementId: string | null) =>
    void (agreementId === null
      ? navigate({ to: '/', replace: true, ignoreBlocker: true })
      : navigate({
          to: '/agreements/$agreementId/sign',
          params: { agreementId },
          replace: true,
          ignoreBlocker: true,
        }));
  return (
    <Suspense fallback={<Loading label="Opening your sheet" />}>
      <SignatorySheet
        key={`${revisionId}/${signatoryId}`}
        revisionId={revisionId}
        signatoryId={signatoryId}
        onLeave={leave}
      />
    </Suspense>
  );
}
