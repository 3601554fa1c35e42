import { useEffect } from 'react';

import { leadSorts } from '#shared/domain/playbook/workshop-material-schema';
import { useSettings } from '../../../../lib/settings-store';
import { moveBy, redoSort, sortAs, undoSort } from './sheet-store';

/**
 * The keys of a sheet while a lead is on screen, wherever the focus is: 1 to 6 sort, J and K go on and back. The app's own
 * are switched off behind the curtain. Where single keys are switched off in the settings, they need Alt.
 *
 * @param onEnd what comes after the last lead; the same function each time.
 */
export function useSortingKeys(onEnd: () => void): void {
  const areSingle = useSettings((state) => state.settings.singleKeyShortcuts);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = actionOf(event, areSingle, onEnd);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [areSingle, onEnd]);
}

function actionOf(event: KeyboardEvent, areSingle: boolean, onEnd: () => void): (() => void) | null {
  const { ctrlKey, metaKey, altKey, shiftKey, code, key } = event;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === 'z') return shiftKey ? redoSort : undoSort;
    return key.toLowerCase() === 'y' ? redoSort : null;
  }
  if (!altKey && !areSingle) return null;
  // By the place of the key, not by what it writes: with Alt a Mac writes other signs.
  const sort = leadSorts[Number(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]) - 1];
  if (sort) return () => sortAs(sort);
  if (code === 'KeyJ') return () => void (moveBy(1) || onEnd());
  return code === 'KeyK' ? () => void moveBy(-1) : null;
}
