import { expect, it } from 'vitest';

import { agreementDocumentSchema, agreementIdSchema } from '../agreement/agreement-schema';
import { outcomesFromAccountabilities, promiseState } from './outcomes-from-accountabilities';

const agreementId = agreementIdSchema.parse('22222222-2222-4222-8222-222222222222');
const document = agreementDocumentSchema.parse({
  marketing: [
    {
      id: 'volume',
      commitment: 'Hand over accepted leads ',
      metric: 'Accepted leads',
      target: 1250.5,
      unit: 'leads',
      period: 'per quarter',
    },
    { id: 'blank' },
  ],
  sales: [{ id: 'call', commitment: 'Call every accepted lead', comparator: 'every', unit: 'lead' }],
});

it('makes an outcome of each promise, marketing’s first, and keeps where it came from', () => {
  let count = 0;
  const promised = outcomesFromAccountabilities(document, { agreementId, locale: 'de-DE', newId: () => `o${++count}` });

  expect(promised).toEqual([
    {
      side: 'marketing',
      outcome: {
        id: 'o1',
        text: 'Hand over accepted leads',
        measure: 'Accepted leads',
        target: 'at least 1.250,5 leads per quarter',
        month: 12,
        source: { agreementId, accountabilityId: 'volume', commitment: 'Hand over accepted leads' },
      },
    },
    {
      side: 'sales',
      outcome: {
        id: 'o2',
        text: 'Call every accepted lead',
        measure: '',
        target: 'every lead',
        month: 12,
        source: { agreementId, accountabilityId: 'call', commitment: 'Call every accepted lead' },
      },
    },
  ]);
});

it.each([
  { accountabilityId: 'call', commitment: 'Call every accepted lead', state: { kind: 'same' } },
  {
    accountabilityId: 'call',
    commitment: 'Ring up',
    state: { kind: 'changed', commitment: 'Call every accepted lead' },
  },
  { accountabilityId: 'blank', commitment: 'Was here', state: { kind: 'gone' } },
  { accountabilityId: 'never', commitment: 'Was here', state: { kind: 'gone' } },
])('says that the promise $accountabilityId, once “$commitment”, is $state.kind', ({ state, ...source }) => {
  expect(promiseState({ agreementId, ...source }, document)).toEqual(state);
});
