import { expect, it } from 'vitest';

import { accountabilitySchema } from '../agreement/accountability-schema';
import { communicationSchema } from '../agreement/communication-schema';
import {
  accountabilityFromStarter,
  kpiFromStarter,
  ladderFromStarter,
  meetingFromStarter,
  termFromStarter,
} from './from-starter';
import {
  accountabilityStarterSchema,
  kpiStarterSchema,
  ladderStarterSchema,
  meetingStarterSchema,
  termStarterSchema,
} from './starter-schema';

const item = (id: string) => ({ id, version: 1, provenance: { source: 'authored' }, licence: 'Test' });
const kpiStarter = kpiStarterSchema.parse({
  ...item('kpi-age'),
  name: 'Lead age',
  formula: 'call − hand-over',
  numerator: 'Hours',
  denominator: null,
  clock: { starts: 'Hand-over', stops: 'Call', isWorkingTime: true },
  owner: 'Ana',
  trap: 'None yet',
});
const meetingStarter = meetingStarterSchema.parse({
  ...item('meeting-monday'),
  meeting: { name: 'Monday', cadence: 'weekly', chair: 'Ana' },
  accountabilityKinds: ['lead-volume'],
  kpiStarterIds: ['kpi-age'],
  endsWith: 'Who calls?',
});

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

it('a meeting looks at the promises of its kinds and at its KPIs, where they stand already', () => {
  const row = (id: string, kind: string) => accountabilitySchema.parse({ id, kind });
  const document = {
    marketing: [row('m-1', 'lead-volume'), row('m-2', 'assets')],
    sales: [row('s-1', 'response-time')],
    communication: communicationSchema.parse({
      kpis: [kpiFromStarter(kpiStarter, 'k-1'), { id: 'k-2', name: 'Other' }],
    }),
  };

  const meeting = meetingFromStarter(meetingStarter, { id: 'row-3', document, kpiStarters: [kpiStarter] });

  expect(meeting).toMatchObject({ id: 'row-3', name: 'Monday', kpiIds: ['m-1', 'k-1'] });
});

it('each rung of a ladder gets an id', () => {
  const step = { decides: 'Ana', action: 'Decides', within: 1, withinUnit: 'working-days' };
  const starter = ladderStarterSchema.parse({
    ...item('ladder'),
    name: 'Short',
    fits: 'Small',
    steps: [step, step, step],
  });
  let next = 0;

  expect(ladderFromStarter(starter, () => `rung-${++next}`).map(({ id }) => id)).toEqual([
    'rung-1',
    'rung-2',
    'rung-3',
  ]);
});

it('an item without an origin or with an unknown key is refused', () => {
  expect(kpiStarterSchema.safeParse({ ...kpiStarter, provenance: undefined }).success).toBe(false);
  expect(kpiStarterSchema.safeParse({ ...kpiStarter, benchmark: 12 }).success).toBe(false);
});
