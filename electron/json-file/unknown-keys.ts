/**
 * Paths of what a file says and its reading does not: misspelt or foreign keys, which would otherwise be dropped
 * silently. Both values have the same shape, since one was parsed from the other.
 */
export function unknownKeys(raw: unknown, read: unknown, at: readonly string[] = []): string[] {
  if (Array.isArray(raw) && Array.isArray(read)) {
    return raw.flatMap((item, index) => unknownKeys(item, read[index], [...at, String(index)]));
  }
  if (!isRecord(raw) || !isRecord(read)) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const path = [...at, key];
    return Object.hasOwn(read, key) ? unknownKeys(value, read[key], path) : [path.join('.')];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
