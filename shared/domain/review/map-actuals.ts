import { accountabilityLabel } from '../agreement/accountability-text';
import type { ActualsFile } from './actuals-file';
import type { SignedCommitment } from './signed-version';

export const actualsColumns = ['commitment', 'from', 'figure', 'part', 'whole'] as const;
export type ActualsColumn = (typeof actualsColumns)[number];
/** Position of each column in the file; null where it has none. */
export type ColumnMap = Readonly<Record<ActualsColumn, number | null>>;
/** What the file calls a promise, to the promise's id; null leaves its rows out. */
export type NameMap = Readonly<Record<string, string | null>>;

const names: Readonly<Record<ActualsColumn, readonly string[]>> = {
  commitment: ['commitment', 'commitment id', 'promise', 'kpi', 'metric'],
  from: ['from', 'week', 'month', 'week of', 'day', 'date', 'period', 'first day'],
  figure: ['figure', 'value', 'actual', 'result', 'number'],
  part: ['part', 'numerator', 'count'],
  whole: ['whole', 'total', 'denominator', 'of'],
};

/** Alike whatever the case, spaces, dashes and dots. */
export const foldedName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:;,“”"’'-]+/gu, ' ')
    .trim();

/** Which column is which, by its name. */
export function guessColumns(header: readonly string[]): ColumnMap {
  const folded = header.map(foldedName);
  const at = (column: ActualsColumn): number | null => {
    const found = names[column].map((name) => folded.indexOf(name)).find((index) => index !== -1);
    return found ?? null;
  };
  return { commitment: at('commitment'), from: at('from'), figure: at('figure'), part: at('part'), whole: at('whole') };
}

/** Columns without which nothing can be read: what is it, when, how much. */
export function missingColumns(columns: ColumnMap): string[] {
  const hasAmount = columns.figure !== null || (columns.part !== null && columns.whole !== null);
  return [
    ...(columns.commitment === null ? ['commitment'] : []),
    ...(columns.from === null ? ['from'] : []),
    ...(hasAmount ? [] : ['figure']),
  ];
}

/** What the file calls its promises, each once, in the order they come. */
export function namesIn({ rows }: Pick<ActualsFile, 'rows'>, columns: ColumnMap): string[] {
  const at = columns.commitment;
  if (at === null) return [];
  return [...new Set(rows.map(({ cells }) => (cells[at] ?? '').trim()).filter((name) => name !== ''))];
}

/** The promises whose id, words or metric a name is; what fits none, or several, is left for the user to say. */
export function guessNames(found: readonly string[], commitments: readonly SignedCommitment[]): NameMap {
  const meant = found.flatMap((name): [string, string][] => {
    const folded = foldedName(name);
    const fitting = commitments.filter(({ id, terms }) =>
      [id, terms.commitment, terms.metric, accountabilityLabel(terms)].some((words) => foldedName(words) === folded),
    );
    const [only] = fitting;
    return only && fitting.length === 1 ? [[name, only.id]] : [];
  });
  return Object.fromEntries(meant);
}
