import { calendarDaySchema } from '../../kernel/time';
import type { ActualsFile } from './actuals-file';
import { figureFault, shareOf } from './figure-limits';
import { isShareUnit } from './judge-commitment';
import { actualsColumns, type ActualsColumn, type ColumnMap, type NameMap } from './map-actuals';
import { slotOf } from './period';
import { readNumber } from './read-number';
import type { Reviewed, ReviewPeriod, ReviewPoint } from './review-schema';
import type { SignedCommitment } from './signed-version';

interface ActualsFault {
  readonly column: ActualsColumn;
  /** What is wrong and what to write. */
  readonly text: string;
}

/** A row of the file: what it would do, or all that is wrong with it. */
export interface JudgedActual {
  readonly line: number;
  readonly cells: Readonly<Record<ActualsColumn, string>>;
  readonly commitmentId: string | null;
  readonly point: ReviewPoint | null;
  /** `left-out`: its promise is to be left out; `same`: the review has it already. */
  readonly verdict: 'add' | 'change' | 'same' | 'left-out' | 'bad';
  readonly faults: readonly ActualsFault[];
}

interface ActualsContext {
  readonly commitments: readonly SignedCommitment[];
  readonly reviewed: readonly Reviewed[];
  readonly period: ReviewPeriod;
  /** The agreement's. */
  readonly firstDay: string;
}

export interface ActualsMapping {
  readonly columns: ColumnMap;
  readonly names: NameMap;
  /** Cells that were mended after the file was read, by line. */
  readonly mended: Readonly<Record<number, Partial<Record<ActualsColumn, string>>>>;
}

/** Every row of the file, judged; the form that shows it and the step that takes it decide with this. */
export function judgeActuals(file: ActualsFile, mapping: ActualsMapping, context: ActualsContext): JudgedActual[] {
  const lines = new Map<string, number>();
  return file.rows.map(({ line, cells }) => {
    const own = cellsOf(cells, line, mapping);
    const judged = judgeRow(own, mapping.names, context);
    const key = judged.point && `${judged.commitmentId} ${judged.point.from}`;
    const before = key === null ? undefined : lines.get(key);
    if (key === null || judged.verdict === 'left-out' || judged.verdict === 'bad')
      return { line, cells: own, ...judged };
    if (before === undefined) {
      lines.set(key, line);
      return { line, cells: own, ...judged };
    }
    const faults = [
      { column: 'from', text: `Line ${before} has this promise for the same time. Keep one of them.` },
    ] as const;
    return { line, cells: own, ...judged, verdict: 'bad', faults };
  });
}

function cellsOf(cells: readonly string[], line: number, { columns, mended }: ActualsMapping) {
  const cell = (column: ActualsColumn): string => {
    const at = columns[column];
    return (mended[line]?.[column] ?? (at === null ? '' : (cells[at] ?? ''))).trim();
  };
  const [commitment, from, figure, part, whole] = actualsColumns.map(cell);
  return { commitment: commitment ?? '', from: from ?? '', figure: figure ?? '', part: part ?? '', whole: whole ?? '' };
}

type Judgement = Pick<JudgedActual, 'commitmentId' | 'point' | 'verdict' | 'faults'>;

function judgeRow(cells: JudgedActual['cells'], names: NameMap, context: ActualsContext): Judgement {
  const meant = names[cells.commitment];
  if (meant === null) return { commitmentId: null, point: null, verdict: 'left-out', faults: [] };
  const commitment = context.commitments.find(({ id }) => id === meant);
  if (!commitment) {
    const text =
      cells.commitment === ''
        ? 'Write which promise it is.'
        : `“${cells.commitment}” is none of the promises. Say which it is.`;
    return { commitmentId: null, point: null, verdict: 'bad', faults: [{ column: 'commitment', text }] };
  }
  const row = context.reviewed.find(({ commitmentId }) => commitmentId === commitment.id);
  const day = readDay(cells.from, context);
  const amounts = readAmounts(cells, commitment);
  const faults = [...('text' in day ? [{ column: 'from' as const, text: day.text }] : []), ...amounts.faults];
  if ('text' in day || faults.length > 0) return { commitmentId: commitment.id, point: null, verdict: 'bad', faults };
  const point = { from: slotOf(row?.every ?? 'week', day.day, context.firstDay), ...amounts.point };
  const known = row?.points.find(({ from }) => from === point.from);
  const verdict = known === undefined ? 'add' : isSamePoint(known, point) ? 'same' : 'change';
  return { commitmentId: commitment.id, point, verdict, faults: [] };
}

function readDay(
  cell: string,
  { period, firstDay }: ActualsContext,
): { readonly day: string } | { readonly text: string } {
  if (cell === '') return { text: 'Write the first day of the week or month, as 2026-03-30.' };
  if (!calendarDaySchema.safeParse(cell).success)
    return { text: `“${cell.slice(0, 40)}” is no day. Write it as 2026-03-30.` };
  if (cell > period.to) return { text: `${cell} lies after the last day of this review, ${period.to}.` };
  if (cell < slotOf('month', firstDay, ''))
    return { text: `${cell} lies before the agreement’s first day, ${firstDay}.` };
  return { day: cell };
}

function readAmounts(cells: JudgedActual['cells'], { terms }: SignedCommitment) {
  const faults: ActualsFault[] = [];
  const amount = (column: 'figure' | 'part' | 'whole'): number | null => {
    const read = readNumber(cells[column]);
    if (read.kind === 'fault') faults.push({ column, text: read.why });
    if (read.kind !== 'number') return null;
    const why = figureFault(column, read.value);
    if (why !== null) faults.push({ column, text: why });
    return read.value;
  };
  const [typed, part, whole] = [amount('figure'), amount('part'), amount('whole')];
  if (faults.length === 0 && (part === null) !== (whole === null)) {
    const column = part === null ? 'part' : 'whole';
    faults.push({ column, text: 'Part and whole belong together: write both or none.' });
  }
  if (faults.length === 0 && typed === null && part === null) {
    faults.push({ column: 'figure', text: 'Write the figure.' });
  }
  const figure = typed ?? (isShareUnit(terms.unit) ? shareOf(part, whole) : null);
  if (faults.length === 0 && figure === null && terms.comparator !== 'every') {
    faults.push({ column: 'figure', text: 'Write the figure: part and whole alone do not say it.' });
  }
  return { faults, point: { figure, part, whole } };
}

const isSamePoint = (a: ReviewPoint, b: ReviewPoint): boolean =>
  a.figure === b.figure && a.part === b.part && a.whole === b.whole;

/** What the review has after the good rows were taken; bad ones are left out by whoever calls. */
export function withActuals(reviewed: readonly Reviewed[], judged: readonly JudgedActual[]): Reviewed[] {
  return reviewed.map((row) => {
    const taken = judged.flatMap(({ commitmentId, point, verdict }) =>
      commitmentId === row.commitmentId && point && (verdict === 'add' || verdict === 'change') ? [point] : [],
    );
    if (taken.length === 0) return row;
    const days = new Set(taken.map(({ from }) => from));
    const points = [...row.points.filter(({ from }) => !days.has(from)), ...taken];
    return { ...row, points: points.toSorted((a, b) => a.from.localeCompare(b.from)) };
  });
}
