import { FilePen } from 'lucide-react';
import { useState } from 'react';

import type { RevisionView, SigningRoom } from '#shared/domain/signing/room-schema';
import { Button } from '../../../ui/button';
import { ConfirmStep } from '../confirm-step';
import { beginAmendment } from '../room-store';

interface Props {
  readonly room: SigningRoom;
  readonly revision: RevisionView;
}

/** Begins the next revision of a sealed agreement. */
export function AmendButton({ room, revision }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  if (room.status !== 'sealed') return null;
  return (
    <>
      <Button icon={FilePen} onPress={() => setIsAsking(true)}>
        Amend…
      </Button>
      <ConfirmStep
        step="begin-amendment"
        title="Begin an amendment?"
        confirmLabel="Begin the amendment"
        isOpen={isAsking}
        onConfirm={() => void beginAmendment()}
        onClose={() => setIsAsking(false)}
      >
        <p>
          Revision {revision.number} stays as it was sealed and holds until the next one is sealed. You get a draft of
          it to change, write why, and everybody signs the new revision.
        </p>
      </ConfirmStep>
    </>
  );
}
