import type { ImportOutcome, ImportRow } from '#shared/domain/library/import-schema';
import { kindFields } from '#shared/domain/library/kind-fields';

export type Verdict = ImportRow['verdict'];
export type Counts = Readonly<Record<Verdict, number>>;

export function countVerdicts(rows: readonly ImportRow[]): Counts {
  const counts = { add: 0, change: 0, same: 0, bad: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}

/** What would happen to a row, as its chip and the filter say it. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  add: 'New',
  change: 'Changes yours',
  same: 'The same already',
  bad: 'Cannot be taken',
};

/** "45 new, 3 changed, 2 the same, 5 with faults"; only what there is. */
export function countsInWords({ add, change, same, bad }: Counts): string {
  const said = [
    [add, 'new'],
    [change, 'changed'],
    [same, 'the same'],
    [bad, 'with faults'],
  ] as const;
  return listed(said) || 'No rows';
}

/** "Import 45 rows, leave out 5"; null where there is nothing to import. */
export function importLabel({ add, change, bad }: Counts): string | null {
  const good = add + change;
  if (good === 0) return null;
  return `Import ${rowsInWords(good)}${bad > 0 ? `, leave out ${bad.toLocaleString('en-US')}` : ''}`;
}

/** "45 added, 5 left out". */
export function outcomeInWords({ added, changed, same, leftOut }: ImportOutcome): string {
  const said = [
    [added, 'added'],
    [changed, 'changed'],
    [same, 'the same already'],
    [leftOut, 'left out'],
  ] as const;
  return listed(said) || 'Nothing changed';
}

/** What is wrong with a column, as the screens call it; its name in the file is told after that. */
export function faultInWords(kind: ImportRow['kind'], { column, message }: ImportRow['faults'][number]): string {
  const name = column.replace(/^body\./, '');
  const label = kind && kindFields[kind].find((candidate) => candidate.name === name)?.label;
  // A message that names the field itself need not be told whose it is.
  return !label || message.startsWith(label) ? message : `${label}: ${message}`;
}

export const rowsInWords = (count: number): string => (count === 1 ? '1 row' : `${count.toLocaleString('en-US')} rows`);

const listed = (said: readonly (readonly [number, string])[]): string =>
  said
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count.toLocaleString('en-US')} ${words}`)
    .join(', ');
