import { Check, CloudAlert, LoaderCircle } from 'lucide-react';

import { useWorkshop } from '../workshop-store';

/** Whether all is on the disk. A failure is read aloud; the usual change between saving and saved is not. */
export function SaveStatus() {
  const state = useWorkshop((workshop) => workshop.saveState);
  if (state.kind === 'failed') {
    return (
      <span className="save-status save-status--bad" role="alert">
        <CloudAlert size={14} aria-hidden />
        Not saved: {state.message} Trying again.
      </span>
    );
  }
  if (state.kind === 'conflict') return <span className="save-status save-status--bad">Two versions</span>;
  return (
    <span className="save-status">
      {state.kind === 'saved' ? <Check size={14} aria-hidden /> : <LoaderCircle size={14} aria-hidden />}
      {state.kind === 'saved' ? 'Saved' : 'Saving'}
    </span>
  );
}
