import { describe, expect, test } from 'vitest';

import { setupSchema, type Setup } from './setup-schema';
import { setupRisks } from './setup-risks';

const mia = { personId: 'mia', name: 'Mia Okafor' };
const sam = { personId: 'sam', name: 'Sam Ruiz' };

const setup = (changes: object = {}): Setup =>
  setupSchema.parse({
    facilitator: 'Jo Lind',
    workshopDay: '2026-03-02',
    effectiveFrom: '2026-04-01',
    effectiveTo: '2027-03-31',
    participants: [
      { id: 'p1', ...mia, function: 'marketing' },
      { id: 'p2', ...sam, function: 'sales' },
    ],
    signatories: [
      { id: 's1', ...mia, role: 'marketing' },
      { id: 's2', ...sam, role: 'sales' },
    ],
    marketingAligned: 'yes',
    ...changes,
  });

describe('setupRisks', () => {
  test('a complete set-up has none', () => {
    expect(setupRisks(setup())).toEqual([]);
  });

  test('an empty set-up has gaps and no risk', () => {
    const found = setupRisks(setupSchema.parse({}));
    expect(found.map(({ code }) => code)).toEqual([
      'no-facilitator',
      'no-marketing-in-room',
      'no-sales-in-room',
      'no-marketing-signatory',
      'no-sales-signatory',
      'marketing-not-asked',
      'no-day',
      'no-end',
    ]);
    expect(found.every(({ kind }) => kind === 'gap')).toBe(true);
  });

  test.each([
    ['no-sales-signatory', { signatories: [{ id: 's1', ...mia, role: 'marketing' }] }],
    [
      'no-sales-signatory',
      {
        signatories: [
          { id: 's1', ...mia, role: 'marketing' },
          { id: 's2', role: 'sales' },
        ],
      },
    ],
    [
      'same-signatory',
      {
        signatories: [
          { id: 's1', ...mia, role: 'marketing' },
          { id: 's2', ...mia, name: 'M. Okafor', role: 'sales' },
        ],
      },
    ],
    [
      'same-signatory',
      {
        signatories: [
          { id: 's1', ...mia, role: 'marketing' },
          { id: 's2', name: ' mia  okafor', role: 'sales' },
        ],
      },
    ],
    ['facilitator-signs', { facilitator: 'mia okafor' }],
    ['marketing-not-aligned', { marketingAligned: 'no' }],
    ['marketing-not-asked', { marketingAligned: 'not-asked' }],
    ['ends-before-it-starts', { effectiveTo: '2026-03-31' }],
    ['no-end', { effectiveTo: null }],
    ['no-day', { workshopDay: null }],
    ['no-facilitator', { facilitator: ' ' }],
  ])('finds %s', (code, changes) => {
    expect(setupRisks(setup(changes)).map((found) => found.code)).toEqual([code]);
  });

  test('notes a signatory who is not in the room, but no witness', () => {
    const signatories = [
      { id: 's1', ...mia, role: 'marketing' },
      { id: 's2', personId: 'kim', name: 'Kim Sato', role: 'sales' },
      { id: 's3', personId: 'ceo', name: 'Lee Moss', role: 'witness' },
    ];
    expect(setupRisks(setup({ signatories })).map(({ message }) => message)).toEqual([
      'Kim Sato signs but is not in the room.',
    ]);
  });
});
