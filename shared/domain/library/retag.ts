import { AppError } from '../../kernel/errors';

const MOST = 20;

/**
 * The tags of an item after some were added and taken off, in their old order; a tag is the same in capitals.
 *
 * @throws {AppError} VALIDATION if there would be too many.
 */
export function retag(
  tags: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): string[] {
  const removed = new Set(remove.map((tag) => tag.toLowerCase()));
  const kept = tags.filter((tag) => !removed.has(tag.toLowerCase()));
  const known = new Set(kept.map((tag) => tag.toLowerCase()));
  const added = add.filter((tag) => !known.has(tag.toLowerCase()) && known.add(tag.toLowerCase()));
  if (kept.length + added.length > MOST) {
    throw new AppError('VALIDATION', `An item has at most ${MOST} tags. Take some off first.`);
  }
  return [...kept, ...added];
}
