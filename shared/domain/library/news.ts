import { AppError } from '../../kernel/errors';
import { isSameValue } from './differences';
import type { ItemBody } from './field';
import { kindFields } from './kind-fields';
import type { LibraryItem } from './library-schema';

/**
 * What became of the shipped item that an own one was copied from.
 *
 * @param base its words as they read when it was copied or last taken over.
 * @param shipped as it ships now; null if it no longer does.
 * @returns null if its words are still the same.
 */
export function newsOf(base: ItemBody, shipped: LibraryItem | null): LibraryItem['news'] {
  if (!shipped) return null;
  const isSame = kindFields[shipped.kind].every((field) =>
    isSameValue(field, base[field.name], shipped.body[field.name]),
  );
  if (isSame) return null;
  return { base, shipped: shipped.body, shippedVersion: shipped.version };
}

/**
 * The own words with these fields of what ships in their place.
 *
 * @throws {AppError} VALIDATION if the kind has no such field.
 */
export function takenOver(
  own: Pick<LibraryItem, 'kind' | 'body'>,
  shipped: ItemBody,
  fields: readonly string[],
): ItemBody {
  const known = new Set(kindFields[own.kind].map(({ name }) => name));
  const unknown = fields.find((name) => !known.has(name));
  if (unknown !== undefined) throw new AppError('VALIDATION', `There is no field called “${unknown}” to take over.`);
  return { ...own.body, ...Object.fromEntries(fields.map((name) => [name, shipped[name] ?? null])) };
}
