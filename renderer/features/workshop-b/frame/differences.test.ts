import { expect, it } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { differences } from './differences';

const document = agreementDocumentSchema.parse({
  summary: { why: 'Growth' },
  terms: [
    { id: 'a', name: 'MQL', entryTest: 'Score 65' },
    { id: 'b', name: 'SAL' },
  ],
});

it('finds nothing between a version and itself', () => {
  expect(differences(document, document)).toEqual([]);
});

it('names the row and the field that differ', () => {
  const theirs = { ...document, terms: [{ ...document.terms[0]!, entryTest: 'Score 80' }, document.terms[1]!] };

  expect(differences(document, theirs)).toEqual([
    { where: 'terms, MQL, entry test', mine: 'Score 65', theirs: 'Score 80' },
  ]);
});

it('tells a row that only one version has, and another order', () => {
  const [first, second] = document.terms;

  expect(differences(document, { ...document, terms: [first!] })).toEqual([
    { where: 'terms, SAL', mine: 'SAL', theirs: 'not there' },
  ]);
  expect(differences(document, { ...document, terms: [second!, first!] })).toEqual([
    { where: 'terms, order', mine: 'your order', theirs: 'another order' },
  ]);
});
