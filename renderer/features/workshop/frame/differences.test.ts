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

const look = { locale: 'en-GB', currency: 'EUR' };

it('finds nothing between a version and itself', () => {
  expect(differences(document, document, look)).toEqual([]);
});

it('names the row and the field that differ', () => {
  const theirs = { ...document, terms: [{ ...document.terms[0]!, entryTest: 'Score 80' }, document.terms[1]!] };

  expect(differences(document, theirs, look)).toEqual([
    { where: 'terms, MQL, entry test', mine: 'Score 65', theirs: 'Score 80' },
  ]);
});

it('tells a row that only one version has, and another order', () => {
  const [first, second] = document.terms;

  expect(differences(document, { ...document, terms: [first!] }, look)).toEqual([
    { where: 'terms, SAL', mine: 'SAL', theirs: 'not there' },
  ]);
  expect(differences(document, { ...document, terms: [second!, first!] }, look)).toEqual([
    { where: 'terms, order', mine: 'your order', theirs: 'another order' },
  ]);
});

it('writes money, rates and KPIs as the screen does', () => {
  const theirs = agreementDocumentSchema.parse({
    ...document,
    plan: { revenueGoal: 400_000_000, mqlToSal: 0.5 },
    communication: { meetings: [{ id: 'm', name: 'Monday', kpiIds: ['a', 'b'] }] },
  });
  const mine = agreementDocumentSchema.parse({
    ...document,
    communication: { meetings: [{ id: 'm', name: 'Monday', kpiIds: [] }] },
  });

  expect(differences(mine, theirs, look)).toEqual([
    { where: 'plan, revenue goal', mine: 'empty', theirs: '€4,000,000' },
    { where: 'plan, MQL to SAL', mine: 'empty', theirs: '50%' },
    { where: 'communication, meetings, Monday, KPIs', mine: '0 KPIs', theirs: '2 KPIs' },
  ]);
});
