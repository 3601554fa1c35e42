import { expect, it } from 'vitest';

import { intoKitItem } from './into-kit-item';
import { emptyBody } from './item-body';

const competencies = [{ id: 'measurement', name: 'Measurement' }];
const own = (body: Readonly<Record<string, unknown>>) => ({
  id: '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01',
  version: 4,
  body: { ...emptyBody('question'), ...body } as ReturnType<typeof emptyBody>,
});

it('names the user’s own item and its version as the origin', () => {
  const item = intoKitItem(
    own({ text: 'What do you measure?', part: 'key', competency: ' MEASUREMENT' }),
    competencies,
  );

  expect(item).toMatchObject({
    id: '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01',
    competencyId: 'measurement',
    isScored: true,
    origin: { keyId: '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01', version: 4 },
  });
});

it.each([
  { name: 'no competency', body: { competency: '' }, rates: { competencyId: null, isScored: false } },
  {
    name: 'one the search does not have',
    body: { competency: 'Charm' },
    rates: { competencyId: null, isScored: true },
  },
  {
    name: 'one, but opens the date',
    body: { competency: 'Measurement', part: 'warm-up' },
    rates: { competencyId: null, isScored: false },
  },
])('rates accordingly where the item names $name', ({ body, rates }) => {
  expect(intoKitItem(own(body), competencies)).toMatchObject(rates);
});

it('keeps which factor a probe is for when a line of the factors is empty', () => {
  const { key } = intoKitItem(
    own({
      factors: [{ text: 'Return' }, { text: ' ' }, { text: 'Payback' }],
      probes: [
        { factor: '3', ask: 'After how many months?' },
        { factor: '2', ask: 'And else?' },
        { factor: '', ask: 'Anything?' },
      ],
    }),
    competencies,
  );

  expect(key.factors).toEqual([
    { id: 'f1', text: 'Return' },
    { id: 'f3', text: 'Payback' },
  ]);
  expect(key.probes.map(({ factorId }) => factorId)).toEqual(['f3', null, null]);
});

it('takes a blank item without a word', () => {
  expect(intoKitItem(own({}), competencies)).toMatchObject({ text: '', part: 'depth', minutes: 5, isScored: false });
});
