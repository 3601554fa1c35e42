import { useState } from 'react';

import type { Rehearsal } from '#shared/domain/agreement/facilitation-schema';
import { Button } from '../../../../ui/button';
import { Dialog, DialogActions } from '../../../../ui/dialog';
import { useWorkshop } from '../../workshop-store';
import { AddStep } from './add-step';
import { LadderSteps } from './ladder-steps';
import { RehearsalFields } from './rehearsal-fields';

interface Props {
  readonly rehearsal: Rehearsal;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The dispute on the left, the ladder it is answered from on the right: changed until the answer is clear. */
export function RehearsalDialog({ rehearsal, isOpen, onClose }: Props) {
  return (
    <Dialog title={`Rehearse: ${rehearsal.title}`} size="wide" isOpen={isOpen} onClose={onClose}>
      <Beside rehearsal={rehearsal} />
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Beside({ rehearsal }: Pick<Props, 'rehearsal'>) {
  const count = useWorkshop((state) => state.document.communication.ladder.length);
  const [added, setAdded] = useState<string | null>(null);
  return (
    <div className="rehearsal-beside">
      <section aria-label="The dispute">
        <RehearsalFields rehearsal={rehearsal} />
      </section>
      <section aria-label="The conflict ladder" className="rehearsal-beside__ladder">
        <h3 className="rehearsal-beside__title">Conflict ladder</h3>
        <LadderSteps added={added} />
        <div className="row">
          <AddStep count={count} onAdded={setAdded} />
        </div>
      </section>
    </div>
  );
}
