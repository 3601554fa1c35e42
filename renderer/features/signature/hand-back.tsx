import { LogOut } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { isBegun } from './half-done';
import { handBack, useSignature } from './signature-store';

/** The only way off the sheet. Asks first where something half-done would be lost. */
export function HandBack({ isMain = false }: { readonly isMain?: boolean }) {
  const isOpen = useSignature((state) => state.sheet?.isOpen === true && isBegun(state.half));
  const isBusy = useSignature((state) => state.busy !== null);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button
        variant={isMain ? 'primary' : 'secondary'}
        icon={LogOut}
        isDisabled={isBusy}
        onPress={() => (isOpen ? setIsAsking(true) : handBack())}
      >
        Hand the laptop back
      </Button>
      <ConfirmDialog
        title="Hand the laptop back without signing?"
        isOpen={isAsking}
        confirmLabel="Hand it back"
        cancelLabel="Go on reading"
        onConfirm={handBack}
        onClose={() => setIsAsking(false)}
      >
        You have not signed. What you ticked, drew or typed here is thrown away; you can begin again later.
      </ConfirmDialog>
    </>
  );
}
