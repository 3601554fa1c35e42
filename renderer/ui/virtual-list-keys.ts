/**
 * Where a key goes in a list, as an index; null for a key that goes nowhere.
 *
 * @param pageRows how many rows are seen at once.
 */
export function indexAfterKey(key: string, index: number, count: number, pageRows: number): number | null {
  if (count === 0) return null;
  const within = (to: number) => Math.min(Math.max(0, to), count - 1);
  const page = Math.max(1, pageRows - 1);
  switch (key) {
    case 'ArrowDown':
      return within(index + 1);
    case 'ArrowUp':
      return within(index - 1);
    case 'PageDown':
      return within(index + page);
    case 'PageUp':
      return within(index - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** True for a key that writes a sign, other than those the app itself listens to. */
export const isLetter = ({ key, ctrlKey, metaKey, altKey }: Pressed): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey && ![' ', '/', '?'].includes(key);
