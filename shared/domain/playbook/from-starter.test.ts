import { expect, it } from 'vitest';

import { accountabilityFromStarter, termFromStarter } from './from-starter';
import { accountabilityStarterSchema, ladderStarterSchema, termStarterSchema } from './starter-schema';

const item = (id: string) => ({ id, version: 1, provenance: { source: 'authored' }, licence: 'Test' });

it('a term starts open on both sides', () => {
  const starter = termStarterSchema.parse({
    ...item('term-sal'),
    term: { kind: 'stage', name: 'SAL', entryTest: 'Taken by name' },
    roomSettles: 'How fast?',
  });

  expect(termFromStarter(starter, 'row-1')).toMatchObject({
    id: 'row-1',
    name: 'SAL',
    entryTest: 'Taken by name',
    marketing: { status: 'open' },
    sales: { status: 'open' },
  });
});

it('a promise takes the words, under an id of its own', () => {
  const starter = accountabilityStarterSchema.parse({
    ...item('accountability-volume'),
    side: 'marketing',
    accountability: { kind: 'lead-volume', commitment: 'Hand over 40 MQLs', target: 40 },
    why: 'Sellers plan by it',
    roomSettles: 'The figure',
  });

  expect(accountabilityFromStarter(starter, 'row-2')).toMatchObject({ id: 'row-2', kind: 'lead-volume', target: 40 });
});

it('an item without an origin or with an unknown key is refused', () => {
  const starter = { ...item('ladder'), name: 'Short', fits: 'Small', steps: [] };
  const step = { decides: 'Ana', action: 'Decides', within: 1, withinUnit: 'working-days' };
  const whole = { ...starter, steps: [step, step, step] };

  expect(ladderStarterSchema.safeParse(whole).success).toBe(true);
  expect(ladderStarterSchema.safeParse({ ...whole, provenance: undefined }).success).toBe(false);
  expect(ladderStarterSchema.safeParse({ ...whole, benchmark: 12 }).success).toBe(false);
});
