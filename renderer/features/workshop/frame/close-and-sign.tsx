import { useNavigate } from '@tanstack/react-router';
import { Signature } from 'lucide-react';

import { Button } from '../../../ui/button';
import { reportRefusal } from '../../../ui/report-refusal';
import { showToast } from '../../../ui/toast';
import { flushSaves, useWorkshop } from '../workshop-store';

/** From the review to the signing page, with every word saved: what is closed there is what is on the disk. */
export function CloseAndSign() {
  const navigate = useNavigate();
  const agreementId = useWorkshop((state) => state.agreementId);
  const leave = async () => {
    if (!(await flushSaves())) {
      showToast({ title: 'The last changes are not saved yet. Wait until they are, then close.', tone: 'bad' });
      return;
    }
    await navigate({ to: '/agreements/$agreementId/sign', params: { agreementId } });
  };
  return (
    <Button variant="primary" icon={Signature} onPress={() => void reportRefusal(leave)}>
      Close and sign…
    </Button>
  );
}
