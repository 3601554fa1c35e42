import './save-status.css';

import { Check, CloudAlert, LoaderCircle } from 'lucide-react';

import type { SaveState } from '../lib/saving/save-queue';

/** Whether all is on the disk. A failure is read aloud; the usual change between saving and saved is not. */
export function SaveStatus({ state }: { readonly state: SaveState }) {
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
