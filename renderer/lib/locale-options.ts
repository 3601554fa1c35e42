/** Sample of how a locale writes a number and a day, so that a person can choose without knowing codes. */
const sampleOf = (locale: string) =>
  `${new Intl.NumberFormat(locale).format(1234.5)}, ${new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).format(Date.UTC(2027, 0, 28))}`;

const locales = [
  'en-GB',
  'en-US',
  'en-IE',
  'de-DE',
  'de-AT',
  'de-CH',
  'fr-FR',
  'es-ES',
  'it-IT',
  'nl-NL',
  'pt-BR',
  'pl-PL',
  'sv-SE',
  'da-DK',
  'ja-JP',
];
const regionName = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });

export const localeOptions = locales.map((locale) => ({
  id: locale,
  label: regionName.of(locale) ?? locale,
  hint: sampleOf(locale),
}));

const currencies = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'SEK',
  'DKK',
  'NOK',
  'PLN',
  'CZK',
  'CAD',
  'AUD',
  'JPY',
  'INR',
  'BRL',
  'SGD',
  'ZAR',
];
const currencyName = new Intl.DisplayNames('en', { type: 'currency' });

export const currencyOptions = currencies.map((currency) => ({
  id: currency,
  label: `${currency}, ${currencyName.of(currency) ?? currency}`,
}));

/** The options with `id` among them, also when an imported file brought one that is not on the list. */
export function withOption<T extends { readonly id: string; readonly label: string }>(
  options: readonly T[],
  id: string,
) {
  return options.some((option) => option.id === id) ? options : [...options, { id, label: id }];
}
