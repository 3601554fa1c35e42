import { AppError } from '../../kernel/errors';
import type { FieldValue, ItemBody } from './field';
import type { LibraryKind } from './item-kind';
import { kindFields } from './kind-fields';
import type { LibraryItem } from './library-schema';

/** Names of the fields in which two bodies of a kind differ, in the order they are read. */
export const changedFields = (kind: LibraryKind, before: ItemBody, after: ItemBody): string[] =>
  kindFields[kind].map(({ name }) => name).filter((name) => !isSameValue(before[name], after[name]));

function isSameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((row, index) => isSameRow(row, other[index]));
}

function isSameRow(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>> = {}): boolean {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => one[name] === other[name]);
}

/**
 * What became of the shipped item that an own one was copied from.
 *
 * @param base its words as they read when it was copied or last taken over.
 * @param shipped as it ships now; null if it no longer does.
 * @returns null if its words are still the same.
 */
export function newsOf(base: ItemBody, shipped: LibraryItem | null): LibraryItem['news'] {
  if (!shipped || changedFields(shipped.kind, base, shipped.body).length === 0) return null;
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
