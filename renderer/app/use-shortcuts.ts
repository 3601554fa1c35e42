import { useLayoutEffect } from 'react';
import { tinykeys } from 'tinykeys';

import { allCommands, useCommandSets } from '../lib/commands';
import { isOverlayOpen, isSingleKey, isTyping } from '../lib/shortcuts';
import { useSettings } from '../lib/settings-store';

/**
 * Binds the keys of all present commands. In the same turn in which their screen is drawn: a key pressed right after it
 * would otherwise go to the one before.
 */
export function useShortcuts(): void {
  const sets = useCommandSets((state) => state.sets);
  const areSingleKeysOn = useSettings((state) => state.settings.singleKeyShortcuts);
  useLayoutEffect(() => {
    const bound = allCommands({ sets }).flatMap((command) => {
      const { shortcut, run } = command;
      if (shortcut === undefined || (isSingleKey(shortcut) && !areSingleKeysOn)) return [];
      const handle = (event: KeyboardEvent) => {
        if (event.defaultPrevented || isOverlayOpen()) return;
        // AltGr writes a sign: @ on a Spanish keyboard is AltGr with 2, and no shortcut.
        if (event.getModifierState('AltGraph')) return;
        if (isSingleKey(shortcut) && isTyping(event.target)) return;
        // Also keeps the menu from running the same keys again.
        event.preventDefault();
        run();
      };
      return [[shortcut === '?' ? '[Shift]+?' : shortcut, handle] as const];
    });
    return tinykeys(window, Object.fromEntries(bound), { ignore: () => false });
  }, [sets, areSingleKeysOn]);
}
