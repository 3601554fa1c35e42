import { Stamp } from 'lucide-react';
import { useState } from 'react';

import type { RevisionView } from '#shared/domain/signing/room-schema';
import { Button } from '../../../ui/button';
import { ConfirmStep } from '../confirm-step';
import { seal } from '../room-store';
import { useKeysGate } from '../use-keys-gate';

/** The last step. While it cannot be done it says why. */
export function SealSection({ revision }: { readonly revision: RevisionView }) {
  const [isAsking, setIsAsking] = useState(false);
  const { withKeys, dialog } = useKeysGate();
  const unsigned = revision.signatories.filter(({ state }) => state === 'waiting').map(({ name }) => name);
  const go = () =>
    withKeys(() => {
      void seal(revision.id).then((isSealed) => {
        if (isSealed) setIsAsking(false);
      });
    });
  return (
    <section className="stack" aria-labelledby="seal">
      <h2 id="seal" className="signing-view__title">
        Seal
      </h2>
      <p className="muted" role="status">
        {revision.whyNotSeal ?? 'All required signatures are there. The seal closes the document for good.'}
      </p>
      <div className="signing-view__actions">
        <Button
          variant="primary"
          icon={Stamp}
          isDisabled={revision.whyNotSeal !== null}
          onPress={() => setIsAsking(true)}
        >
          Seal…
        </Button>
      </div>
      <ConfirmStep
        step="seal"
        title={`Seal revision ${revision.number} for good?`}
        confirmLabel="Seal for good"
        isOpen={isAsking}
        onConfirm={go}
        onClose={() => setIsAsking(false)}
      >
        <p>Sealing is final: the text and the signatures can never change again. Later changes need an amendment.</p>
        {unsigned.length > 0 && (
          <p>Without a signature of {new Intl.ListFormat('en-GB').format(unsigned)}: nobody can sign afterwards.</p>
        )}
      </ConfirmStep>
      {dialog}
    </section>
  );
}
