/** What a program reads: ids, choices from a list, the origin. */
const machine = new Set([
  'id',
  'version',
  'provenance',
  'licence',
  'kind',
  'side',
  'comparator',
  'cadence',
  'withinUnit',
  'speaker',
  'stage',
  'stages',
  'set',
  'theme',
  'drive',
  'form',
  'length',
  'reference',
  'sourceQuality',
  'accountabilityKind',
  'accountabilityKinds',
  'kpiStarterIds',
]);

/** Every text of an item that a reader sees, each on a line; its numbers, ids and origin are left out. */
export const wordsOfItem = (item: object): string => textsIn(item).join('\n');

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (machine.has(name) ? [] : textsIn(part)));
}
