/** How an engagement writes numbers: BCP 47 locale and ISO 4217 currency. */
export interface NumberLook {
  readonly locale: string;
  readonly currency: string;
}

const formats = new Map<string, Intl.NumberFormat>();

/** @param digits most decimals shown, or exactly how many. Minus zero is written 0. */
export function formatNumber(value: number, locale: string, digits: number | { readonly exactly: number } = 0): string {
  const most = typeof digits === 'number' ? digits : digits.exactly;
  const fewest = typeof digits === 'number' ? 0 : digits.exactly;
  return format(locale, { maximumFractionDigits: most, minimumFractionDigits: fewest }).format(value);
}

/** @param fraction 0.308 is written 30.8%. */
export function formatPercent(fraction: number, locale: string, digits = 1): string {
  return format(locale, { style: 'percent', maximumFractionDigits: digits }).format(fraction);
}

/**
 * @param minorUnits cents for EUR, yen for JPY; may be fractional.
 * @param precision `unit` rounds to whole euros; `exact` keeps the cents where there are any.
 */
export function formatMoney(
  minorUnits: number,
  { locale, currency }: NumberLook,
  precision: 'unit' | 'exact' = 'unit',
): string {
  const value = minorUnits / minorPerUnit(currency);
  const isWhole = precision === 'unit' || Number.isInteger(value);
  return format(locale, {
    style: 'currency',
    currency,
    ...(isWhole && { maximumFractionDigits: 0, minimumFractionDigits: 0 }),
  }).format(value);
}

/** Minor units in one unit of the currency: 100 for EUR, 1 for JPY, 1000 for KWD. */
export function minorPerUnit(currency: string): number {
  return 10 ** (format('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2);
}

/** Formats are dear to make and few, so they are kept. */
function format(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' });
  formats.set(key, known);
  return known;
}
