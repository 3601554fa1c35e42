import type { Option } from '../library/field';
import { quoted } from './quoted';

/** The option that is meant by its id or its label, in any case; an empty text is no choice (`''`). */
export function readChoice(
  options: readonly Option[],
  text: string,
): { readonly id: string } | { readonly fault: string } {
  const wanted = folded(text);
  if (wanted === '') return { id: '' };
  const found =
    options.find(({ id }) => folded(id) === wanted) ?? options.find(({ label }) => folded(label) === wanted);
  if (found) return { id: found.id };
  return { fault: `${quoted(text)} is not one of ${options.map(({ id }) => id).join(', ')}.` };
}

/** Without what does not matter when names are compared. */
export const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
