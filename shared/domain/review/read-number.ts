import { shortened } from '../../kernel/shortened';
import { MOST_FIGURE } from './figure-limits';

/** What a cell means as a number; `why` says what is wrong with it. */
type ReadNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'fault'; readonly why: string };

/**
 * Reads a number from a file whose locale nobody knows: `25.6`, `25,6`, `1.234,5`, `1,234.5` and `25.6%`. A single
 * separator before exactly three digits could be either, so it is refused and not guessed.
 */
export function readNumber(cell: string): ReadNumber {
  const bare = cell
    .normalize('NFKC')
    .replace(/[\s'’]/gu, '')
    .replace(/−/gu, '-')
    .replace(/%$/, '');
  if (bare === '') return cell.trim() === '' ? { kind: 'empty' } : fault(`“${cell.trim()}” is no number.`);
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(bare)) {
    const plain = bare.replace(/[.,]/, '');
    return fault(`“${cell.trim()}” could be two numbers. Write ${plain}, or one decimal less.`);
  }
  const plain = plainNumber(bare);
  const value = plain === null ? Number.NaN : Number(plain);
  if (!Number.isFinite(value)) return fault(`“${shortened(cell, 40)}” is no number.`);
  if (Math.abs(value) > MOST_FIGURE) return fault(`“${shortened(cell, 40)}” is larger than any figure here.`);
  return { kind: 'number', value };
}

const fault = (why: string): ReadNumber => ({ kind: 'fault', why });

/** As JavaScript writes it; null if the separators make no sense. */
function plainNumber(text: string): string | null {
  if (!/^[+-]?\d[\d.,]*$/.test(text)) return null;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last === -1) return text;
  const decimal = text[last] ?? '';
  const group = decimal === '.' ? ',' : '.';
  const count = text.split(decimal).length - 1;
  if (count > 1) return text.includes(group) ? null : ungrouped(text, decimal);
  const whole = ungrouped(text.slice(0, last), group);
  const fraction = text.slice(last + 1);
  return whole === null || !/^\d+$/.test(fraction) ? null : `${whole}.${fraction}`;
}

/** Without separators of thousands; null if they stand elsewhere. */
function ungrouped(text: string, group: string): string | null {
  const [first = '', ...rest] = text.split(group);
  if (rest.length === 0) return text;
  return /^[+-]?\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part)) ? [first, ...rest].join('') : null;
}
