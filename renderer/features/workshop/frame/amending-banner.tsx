import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { api } from '../../../lib/api';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { useWorkshop } from '../workshop-store';

/** Says while a sealed agreement is being written anew what holds meanwhile; nothing at all for a first draft. */
export function AmendingBanner() {
  const isAmending = useWorkshop((state) => state.standing === 'amending');
  const agreementId = useWorkshop((state) => state.agreementId);
  return isAmending ? <Banner agreementId={agreementId} /> : null;
}

function Banner({ agreementId }: { readonly agreementId: AgreementId }) {
  const navigate = useNavigate();
  const number = useSealedNumber(agreementId);
  return (
    <div className="stage-frame__banner">
      <Notice
        tone="info"
        title={`You are changing ${number === null ? 'a sealed revision' : `revision ${number}, which is signed and sealed`}`}
        actions={
          <Button
            size="small"
            onPress={() => void navigate({ to: '/agreements/$agreementId/sign', params: { agreementId } })}
          >
            Reason and changes
          </Button>
        }
      >
        It holds as it is until the next revision is signed by everybody and sealed.
      </Notice>
    </div>
  );
}

/** Number of the sealed revision that holds now; null until it is read, and where it cannot be. */
function useSealedNumber(agreementId: AgreementId): number | null {
  const [number, setNumber] = useState<number | null>(null);
  useEffect(() => {
    let isHere = true;
    api.signing.room({ agreementId }).then(
      ({ revisions }) => {
        if (isHere) setNumber(revisions.find(({ state }) => state === 'sealed')?.number ?? null);
      },
      // The signing page tells what is wrong; the banner only leaves out the number.
      (error: unknown) => console.warn('the number of the sealed revision could not be read', error),
    );
    return () => void (isHere = false);
  }, [agreementId]);
  return number;
}
