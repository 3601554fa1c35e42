/** What typed text means as a number: `plain` is the decimal as JavaScript writes it, `-1234.5`. */
export type ParsedNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly plain: string }
  | { readonly kind: 'invalid' };

/**
 * Reads a number as the locale writes it. Group separators may be left out but must stand right where they do stand:
 * `1,5` is refused in en-GB instead of being read as 15. Spaces, a currency sign or code and a percent sign are skipped.
 */
export function parseNumber(text: string, locale: string): ParsedNumber {
  const { group, decimal } = separators(locale);
  const bare = text
    .normalize('NFKC')
    .replace(/[\s'’]/gu, '')
    .replace(/−/gu, '-')
    .replace(/\p{Sc}|%/gu, '')
    .replace(/^[A-Z]{3}(?=[-\d])|(?<=\d)[A-Z]{3}$/u, '');
  if (bare === '') return text.trim() === '' ? { kind: 'empty' } : { kind: 'invalid' };

  const [whole = '', fraction, ...more] = bare.split(decimal);
  const sign = /^[+-]/.exec(whole)?.[0] ?? '';
  const digits = ungroup(whole.slice(sign.length), group);
  if (digits === null || more.length > 0 || !/^\d*$/.test(fraction ?? '') || digits + (fraction ?? '') === '') {
    return { kind: 'invalid' };
  }
  const plain = `${sign === '-' ? '-' : ''}${digits === '' ? '0' : digits}${fraction ? `.${fraction}` : ''}`;
  const value = Number(plain);
  return Number.isFinite(value) ? { kind: 'number', value, plain } : { kind: 'invalid' };
}

/** @returns the digits without group separators, null if they stand where no group ends. */
function ungroup(text: string, group: string): string | null {
  if (/^\d*$/.test(text)) return text;
  const groups = text.split(group);
  // Indian locales write 12,34,567: the last group has three digits, those before it two or three.
  const isGrouped =
    /^\d{1,3}$/.test(groups[0] ?? '') &&
    groups.slice(1, -1).every((part) => /^\d{2,3}$/.test(part)) &&
    /^\d{3}$/.test(groups.at(-1) ?? '');
  return isGrouped ? groups.join('') : null;
}

function separators(locale: string) {
  const parts = new Intl.NumberFormat(locale).formatToParts(-1_234_567.5);
  const of = (type: Intl.NumberFormatPartTypes, fallback: string) =>
    parts.find((part) => part.type === type)?.value.normalize('NFKC') ?? fallback;
  return { group: of('group', ','), decimal: of('decimal', '.') };
}
