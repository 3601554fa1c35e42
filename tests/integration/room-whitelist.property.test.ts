import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { stageIds } from '#shared/domain/agreement/stage-ids';
import { roomViewSchema } from '#shared/domain/room/room-view-schema';
import { createAgreementRepository } from '../../electron/agreements/agreement-repository';
import { anyAgreement } from '../support/agreement-arbitrary';
import {
  allViews,
  asTheAppReads,
  roomWorld,
  type OpenPart,
  type ReadRoom,
  type Secrets,
} from '../support/room/room-world';

const seed = 20_261_122;
const RUNS = 60;

const openPart: fc.Arbitrary<OpenPart> = fc.record({
  document: anyAgreement,
  skipped: fc.subarray([...stageIds], { maxLength: 4 }),
  usedSeconds: fc.nat(5_000),
  runs: fc.boolean(),
  gap: fc.array(fc.constantFrom('nobody', 'marketing', 'both', 'shown'), { maxLength: 5 }),
  sorting: fc.constantFrom('none', 'begun', 'one side', 'finished'),
  pulseSheets: fc.constantFrom(0, 2, 3),
});

const one: Secrets = { word: 'canaryone', number: 1_234, sort: 'mql', value: 1, drive: 'sales' };
const other: Secrets = { word: 'canaryother', number: 9_876, sort: 'sal', value: 5, drive: 'customer' };

/** What the room is shown in a world, for every stage and cursor, byte by byte. */
function shownIn(open: OpenPart, secrets: Secrets, read: ReadRoom): string {
  const world = roomWorld(open, secrets);
  try {
    return JSON.stringify(allViews(world, read));
  } finally {
    world.db.close();
  }
}

/** True as long as two worlds that differ only in secrets look the same, and no secret stands in either. */
const looksAlike = (read: ReadRoom) =>
  fc.property(openPart, (open) => {
    const shown = shownIn(open, one, read);
    return shown === shownIn(open, other, read) && !shown.includes('canary');
  });

it('shows the room the same whatever is private, at every stage and cursor', () => {
  fc.assert(looksAlike(asTheAppReads), { seed, numRuns: RUNS });
}, 120_000);

it('does show what is open to everybody', () => {
  const [document] = fc.sample(anyAgreement, { seed, numRuns: 1 });
  if (!document) throw new Error('no agreement was drawn');
  const open: OpenPart = {
    document,
    skipped: [],
    usedSeconds: 0,
    runs: true,
    gap: ['shown', 'both'],
    sorting: 'finished',
    pulseSheets: 3,
  };
  const shown = shownIn(open, one, asTheAppReads);

  for (const words of ['"marketing":"77"', '"record":"40"', 'How many of 1?', 'Words before numbers'])
    expect(shown).toContain(words);
  for (const words of ['"name":"Respect"', '"mean":4', 'Sorting test 1: 2 of 2 sorted alike'])
    expect(shown).toContain(words);
  expect(shown).not.toContain('The two leaders');
});

describe('a leak is found out', () => {
  const leaks: readonly (readonly [what: string, read: ReadRoom])[] = [
    [
      'a private note beside the title',
      (world) => {
        const reading = asTheAppReads(world);
        return (
          reading && {
            ...reading,
            source: {
              ...reading.source,
              document: { ...reading.source.document, title: facilitationIn(world)?.stages.plan.privateNotes ?? '' },
            },
          }
        );
      },
    ],
    [
      'the words of a facilitator’s own script',
      (world) => {
        const reading = asTheAppReads(world);
        const scope = facilitationIn(world)?.scripts.setup?.purpose ?? '';
        return (
          reading && {
            ...reading,
            source: {
              ...reading.source,
              document: { ...reading.source.document, setup: { ...reading.source.document.setup, scope } },
            },
          }
        );
      },
    ],
    [
      'a blind number before it is shown',
      (world) => {
        const reading = asTheAppReads(world);
        return (
          reading && {
            ...reading,
            source: {
              ...reading.source,
              questions: reading.source.questions.map((question) => ({
                ...question,
                revealed: { marketing: firstNumberIn(world), sales: 0, record: null },
              })),
            },
          }
        );
      },
    ],
    [
      'how many leads a side sorted one way',
      (world) => {
        const reading = asTheAppReads(world);
        const terms = [{ name: 'Ada', alike: world.secrets.sort === 'mql' ? 2 : 0, of: 2 }];
        return reading && { ...reading, source: { ...reading.source, sorting: { number: 1, alike: 1, of: 2, terms } } };
      },
    ],
    [
      'a pulse of two sheets a side',
      (world) => {
        const reading = asTheAppReads(world);
        const level = world.secrets.value > 3 ? ('high' as const) : ('low' as const);
        const theme = { mean: world.secrets.value, level };
        const pulse = [{ name: 'Respect', marketing: theme, sales: theme }];
        return reading && { ...reading, source: { ...reading.source, pulse } };
      },
    ],
  ];

  it.each(leaks)('%s', (_what, read) => {
    expect(fc.check(looksAlike(read), { seed, numRuns: RUNS }).failed).toBe(true);
  });

  const facilitationIn = ({ db, id }: Parameters<ReadRoom>[0]) => createAgreementRepository(db).find(id)?.facilitation;
  const firstNumberIn = ({ db }: Parameters<ReadRoom>[0]) =>
    Number(db.prepare('SELECT value FROM gap_numbers ORDER BY value LIMIT 1').pluck().get() ?? 0);
});

it('refuses a view with anything in it that is not named, at every place', () => {
  fc.assert(
    fc.property(openPart, (open) => {
      const world = roomWorld(open, one);
      const views = allViews(world);
      world.db.close();
      for (const view of views) {
        expect(roomViewSchema.safeParse(view).success).toBe(true);
        for (const widened of widenedEverywhere(view)) expect(roomViewSchema.safeParse(widened).success).toBe(false);
      }
    }),
    { seed, numRuns: 5 },
  );
}, 120_000);

/** The same value with one more field, once for each object in it. */
function widenedEverywhere(value: unknown): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => widenedEverywhere(item).map((wide) => value.with(index, wide)));
  if (typeof value !== 'object' || value === null) return [];
  return [
    { ...value, privateNotes: 'what nobody may see' },
    ...Object.entries(value).flatMap(([key, item]) =>
      widenedEverywhere(item).map((wide) => ({ ...value, [key]: wide })),
    ),
  ];
}
