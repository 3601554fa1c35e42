import './library-picker.css';

import { useEffect } from 'react';

import { loadCatalogue, useCatalogue } from '../../../lib/library/catalogue';
import { usePicking, type PickRequest } from '../../../lib/library/pick';
import { Dialog } from '../../../ui/dialog';
import { FailedState } from '../../../ui/failed-state';
import { Loading } from '../../../ui/loading';
import { PickerDesk } from './picker-desk';

/**
 * The library over the screen that asks for something of it.
 *
 * @param screen address of that screen: when it changes nobody waits for an answer any more.
 */
export function LibraryPicker({ screen }: { readonly screen: string }) {
  const request = usePicking((state) => state.request);
  useEffect(() => () => usePicking.getState().settle([]), [screen]);
  return request && <OpenPicker request={request} />;
}

function OpenPicker({ request }: { readonly request: PickRequest }) {
  const rows = useCatalogue((state) => state.rows);
  const hasFailed = useCatalogue((state) => state.hasFailed);
  const settle = usePicking((state) => state.settle);
  useEffect(() => {
    if (useCatalogue.getState().rows === null) void loadCatalogue();
  }, []);
  return (
    <Dialog title={request.title} isOpen onClose={() => settle([])} size="wide">
      <div className="library-picker">
        {request.lead !== undefined && <p className="library-picker__lead">{request.lead}</p>}
        {rows ? (
          <PickerDesk request={request} rows={rows} onTake={settle} />
        ) : hasFailed ? (
          <FailedState
            title="The library could not be read"
            message="Nothing of it is lost. Try again; if it fails again, close Rapport and open it anew."
            onRetry={() => void loadCatalogue()}
          />
        ) : (
          <Loading label="Opening the library" />
        )}
      </div>
    </Dialog>
  );
}
