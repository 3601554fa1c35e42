import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { planRates } from '#shared/domain/plan/plan-schema';
import { formatMoney, formatNumber, formatPercent, type NumberLook } from '#shared/kernel/format';

export interface Difference {
  /** "terms, MQL, entry test". */
  readonly where: string;
  readonly mine: string;
  readonly theirs: string;
}

const MOST = 100;
const LONGEST = 160;

/** Where two versions of an agreement differ, field by field, rows matched by their id; at most a hundred places. */
export function differences(mine: AgreementDocument, theirs: AgreementDocument, look: NumberLook): Difference[] {
  return compare([], mine, theirs)
    .slice(0, MOST)
    .map(({ path, ...values }) => {
      const show = (value: unknown) => showValue(value, path.at(-1) ?? '', look);
      return { where: path.map(inWords).join(', '), mine: show(values.mine), theirs: show(values.theirs) };
    });
}

interface Found {
  readonly path: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
}

function compare(path: readonly string[], mine: unknown, theirs: unknown): Found[] {
  if (isList(mine) && isList(theirs)) return compareLists(path, mine, theirs);
  if (isRecord(mine) && isRecord(theirs)) {
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((key) => key !== 'id');
    return keys.flatMap((key) => compare([...path, key], mine[key], theirs[key]));
  }
  return JSON.stringify(mine) === JSON.stringify(theirs) ? [] : [{ path, mine, theirs }];
}

function compareLists(path: readonly string[], mine: readonly unknown[], theirs: readonly unknown[]): Found[] {
  if (path.at(-1) === 'kpiIds') return mine.join() === theirs.join() ? [] : [{ path, mine, theirs }];
  const ids = (list: readonly unknown[]) =>
    list.map((row, index) => (isRecord(row) ? String(row['id']) : String(index)));
  const mineIds = ids(mine);
  const theirIds = ids(theirs);
  const rows = [...new Set([...mineIds, ...theirIds])].flatMap((id) => {
    const left = mine[mineIds.indexOf(id)];
    const right = theirs[theirIds.indexOf(id)];
    return compare([...path, nameOf(left ?? right)], left, right);
  });
  const isReordered = rows.length === 0 && mineIds.join() !== theirIds.join();
  return isReordered ? [{ path: [...path, 'order'], mine: 'your order', theirs: 'another order' }] : rows;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** "entryTest" is "entry test", "mqlToSal" is "MQL to SAL"; a row's own name stays as it is. */
function inWords(key: string): string {
  if (key === 'kpiIds' || key === 'kpis') return 'KPIs';
  if (!/^[a-zA-Z]+$/.test(key) || /^[A-Z]/.test(key)) return key;
  return key
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/\b(mql|sal|sql)\b/g, (short) => short.toUpperCase());
}

function nameOf(row: unknown): string {
  if (!isRecord(row)) return 'entry';
  const name = [row['name'], row['commitment'], row['decides'], row['text']].find(
    (text) => typeof text === 'string' && text !== '',
  );
  return typeof name === 'string' ? shorten(name, 40) : 'unnamed row';
}

const money = new Set(['revenueGoal', 'averageDeal', 'costPerMql']);
const fractions = new Set(['marketingShare', 'grossMargin', ...planRates]);

function showValue(value: unknown, field: string, look: NumberLook): string {
  if (value === undefined) return 'not there';
  if (value === null || value === '') return 'empty';
  if (isList(value)) return value.length === 1 ? '1 KPI' : `${value.length} KPIs`;
  if (isRecord(value)) return nameOf(value);
  if (typeof value === 'number') {
    if (money.has(field)) return formatMoney(value, look, 'exact');
    return fractions.has(field) ? formatPercent(value, look.locale) : formatNumber(value, look.locale, 6);
  }
  return shorten(typeof value === 'string' ? value : JSON.stringify(value), LONGEST);
}

const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}…` : text);
