const isMac = () => /Mac/.test(navigator.platform);

/** True for keys that a person also types: without Ctrl, Cmd or Alt. */
export const isSingleKey = (shortcut: string): boolean => !/(\$mod|Control|Meta|Alt)\+/.test(shortcut);

/** True while keys go into a field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select, [role="spinbutton"], [role="textbox"]'))
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'color'].includes(target.type)
  );
}

/** True while a dialog, menu or list lies over the page and has the keys. A toast has the same role but takes none. */
export const isOverlayOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"]:not(.toast), [role="menu"], [role="listbox"]') !== null;

/** The keys of a shortcut as they stand on the keyboard: `$mod+Shift+E` is Ctrl, Shift, E. */
export function shortcutKeys(shortcut: string): readonly string[] {
  const names: Readonly<Record<string, string>> = {
    $mod: isMac() ? '⌘' : 'Ctrl',
    Control: 'Ctrl',
    Meta: isMac() ? '⌘' : 'Win',
    Alt: isMac() ? '⌥' : 'Alt',
    ArrowUp: '↑',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowRight: '→',
    Escape: 'Esc',
  };
  return shortcut
    .split('+')
    .map((key) => names[key] ?? key.replace(/^(Key|Digit)(?=.$)/, ''))
    .map((key) => (key.length === 1 ? key.toUpperCase() : key));
}
