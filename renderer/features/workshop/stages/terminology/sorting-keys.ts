import type { KeyboardEvent } from 'react';

import { leadSorts } from '#shared/domain/playbook/workshop-material-schema';
import { moveBy, redoSort, sortAs, undoSort } from './sheet-store';

/**
 * The keys of a sheet: 1 to 6 sort, J and K go on and back. They hold behind the curtain alone, where the app's own are
 * switched off.
 *
 * @param areSingle false where the settings switch single keys off: then they need Alt.
 * @param onEnd what comes after the last lead.
 */
export function sortingKeys(areSingle: boolean, onEnd: () => void) {
  return (event: KeyboardEvent): void => {
    const { ctrlKey, metaKey, altKey, shiftKey, code, key } = event;
    if (ctrlKey || metaKey) {
      const isUndo = key.toLowerCase() === 'z';
      if (isUndo && shiftKey) redoSort();
      else if (isUndo) undoSort();
      else if (key.toLowerCase() === 'y') redoSort();
      else return;
      return event.preventDefault();
    }
    if (!altKey && !areSingle) return;
    const sort = leadSorts[Number(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]) - 1];
    if (sort) sortAs(sort);
    else if (code === 'KeyJ') moveBy(1) || onEnd();
    else if (code === 'KeyK') moveBy(-1);
    else return;
    event.preventDefault();
  };
}
