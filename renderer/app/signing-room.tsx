import { useEffect } from 'react';

import { AmendmentForm } from '../features/amendment/amendment-form';
import { AmendmentReasons } from '../features/amendment/amendment-reasons';
import { AuditLogView } from '../features/amendment/audit-log-view';
import { ChainView } from '../features/amendment/chain-view';
import { ChangeList } from '../features/amendment/change-list';
import { LooseningList } from '../features/amendment/loosening-list';
import { KeysDialog } from '../features/keys/keys-dialog';
import { RoomPartsContext, type RoomParts } from '../features/signing/room-parts';
import { useRoom } from '../features/signing/room-store';
import { SigningPage } from '../features/signing/signing-page';
import { usePlaces } from './places-store';

const parts: RoomParts = {
  amendmentForm: (props) => <AmendmentForm {...props} />,
  amendmentReasons: (amendment) => <AmendmentReasons amendment={amendment} />,
  changeList: (changes) => <ChangeList changes={changes} />,
  looseningList: (loosenings) => <LooseningList loosenings={loosenings} />,
  auditLog: (log, revisions) => <AuditLogView log={log} revisions={revisions} />,
  chain: (props) => <ChainView {...props} />,
  keysDialog: (props) => <KeysDialog {...props} />,
};

/** The signing room with the pieces of other areas that stand in it. */
export function SigningRoom({ agreementId }: { readonly agreementId: string }) {
  const status = useRoom((state) => state.room?.status);
  // The rail and the breadcrumb lead to the workshop only while there is something to write.
  useEffect(() => void usePlaces.getState().load(), [status]);
  return (
    <RoomPartsContext value={parts}>
      <SigningPage agreementId={agreementId} />
    </RoomPartsContext>
  );
}
