import { expect, it } from 'vitest';

import { parseNumber } from './parse-number';

it.each([
  { text: '1,234.5', locale: 'en-GB', value: 1234.5 },
  { text: '1234.5', locale: 'en-GB', value: 1234.5 },
  { text: '4,000,000', locale: 'en-GB', value: 4_000_000 },
  { text: ' -12 ', locale: 'en-GB', value: -12 },
  { text: '−12', locale: 'en-GB', value: -12 },
  { text: '+7', locale: 'en-GB', value: 7 },
  { text: '.5', locale: 'en-GB', value: 0.5 },
  { text: '5.', locale: 'en-GB', value: 5 },
  { text: '38.5%', locale: 'en-GB', value: 38.5 },
  { text: '€1,000', locale: 'en-GB', value: 1000 },
  { text: 'EUR 1,000', locale: 'en-GB', value: 1000 },
  { text: '1,000 EUR', locale: 'en-GB', value: 1000 },
  { text: '1.234,5', locale: 'de-DE', value: 1234.5 },
  { text: '48.000', locale: 'de-DE', value: 48_000 },
  { text: '1 234,5', locale: 'fr-FR', value: 1234.5 },
  { text: '1\u202f234,5', locale: 'fr-FR', value: 1234.5 },
  { text: '1’234.5', locale: 'de-CH', value: 1234.5 },
  { text: "1'234.5", locale: 'de-CH', value: 1234.5 },
  { text: '12,34,567', locale: 'en-IN', value: 1_234_567 },
  { text: '１２３', locale: 'ja-JP', value: 123 },
])('reads $text in $locale as $value', ({ text, locale, value }) => {
  expect(parseNumber(text, locale)).toMatchObject({ kind: 'number', value });
});

it.each([
  { text: '1,5', locale: 'en-GB', why: 'no group has one digit' },
  { text: '4.5', locale: 'de-DE', why: 'no group has one digit' },
  { text: '1,23456', locale: 'en-GB', why: 'no group has five digits' },
  { text: '1.2.3', locale: 'en-GB', why: 'two decimal points' },
  { text: 'twelve', locale: 'en-GB', why: 'words' },
  { text: '12a', locale: 'en-GB', why: 'a letter' },
  { text: '-', locale: 'en-GB', why: 'a sign alone' },
  { text: '.', locale: 'en-GB', why: 'a point alone' },
  { text: '%', locale: 'en-GB', why: 'a unit alone' },
  { text: '1e5', locale: 'en-GB', why: 'an exponent' },
  { text: '9'.repeat(400), locale: 'en-GB', why: 'more than a number can hold' },
])('refuses $text in $locale: $why', ({ text, locale }) => {
  expect(parseNumber(text, locale)).toEqual({ kind: 'invalid' });
});

it.each(['', '   '])('takes %j as nothing typed', (text) => {
  expect(parseNumber(text, 'en-GB')).toEqual({ kind: 'empty' });
});

it('reads back what Intl writes', () => {
  for (const locale of [
    'en-GB',
    'en-IN',
    'de-DE',
    'de-AT',
    'de-CH',
    'fr-FR',
    'es-ES',
    'pl-PL',
    'sv-SE',
    'pt-BR',
    'ja-JP',
  ]) {
    for (const value of [0, 1, -1, 999, 1000, 9999, 12_345.678, 1_234_567, -45_678_901.25]) {
      expect(parseNumber(new Intl.NumberFormat(locale).format(value), locale)).toMatchObject({ value });
    }
  }
});
