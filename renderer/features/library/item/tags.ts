const MOST = 20;
const MOST_OFFERED = 6;

/** Why a tag cannot be added; null if it can. */
export function refusedTag(tags: readonly string[], tag: string): string | null {
  if (tag === '') return 'A tag needs a word.';
  if (tags.length >= MOST) return `At most ${MOST} tags. Take one off first.`;
  return hasTag(tags, tag) ? 'It has this tag already.' : null;
}

interface Wanted {
  readonly tags: readonly string[];
  readonly typed: string;
}

/** Tags in use that the item does not have and that hold what is typed, the most used first; six at most. */
export function suggestTags(used: readonly string[], { tags, typed }: Wanted): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of used) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([tag]) => !hasTag(tags, tag) && tag.toLowerCase().includes(typed.trim().toLowerCase()))
    .toSorted(([a, times], [b, others]) => others - times || a.localeCompare(b))
    .slice(0, MOST_OFFERED)
    .map(([tag]) => tag);
}

const hasTag = (tags: readonly string[], tag: string): boolean =>
  tags.some((known) => known.toLowerCase() === tag.toLowerCase());
