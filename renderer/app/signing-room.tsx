import { RoomPartsContext, type RoomParts } from '../features/signing/room-parts';
import { SigningPage } from '../features/signing/signing-page';

const parts: RoomParts = {
  amendmentForm: () => null,
  changeList: () => null,
  looseningList: () => null,
  auditLog: () => null,
  chain: () => null,
  keysDialog: () => null,
};

/** The signing room with the pieces of other areas that stand in it. */
export function SigningRoom({ agreementId }: { readonly agreementId: string }) {
  return (
    <RoomPartsContext value={parts}>
      <SigningPage agreementId={agreementId} />
    </RoomPartsContext>
  );
}
