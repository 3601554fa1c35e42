import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readyDocument } from '../../../tests/support/agreement-builder';
import { setupSchema, signatoryRoles, type Signatory } from '../agreement/setup-schema';
import { closingBlockers, closingGaps, requiredOf, signatoriesOf } from './closing';
import { gapSchema } from './revision-schema';

const signatory = (changes: Partial<Signatory> & { readonly id: string }): Signatory => ({
  personId: null,
  name: changes.id,
  title: '',
  role: 'witness',
  ...changes,
});
const of = (...signatories: Signatory[]) => ({ setup: setupSchema.parse({ signatories }) });
const ada = signatory({ id: 'ada', name: 'Ada Reyes', role: 'marketing' });
const ben = signatory({ id: 'ben', name: 'Ben Ito', role: 'sales' });
const eve = signatory({ id: 'eve', name: 'Eve Lund' });

test('marketing signs first, then sales, then witnesses; who has no name does not sign', () => {
  const unnamed = signatory({ id: 'x', name: ' \n', role: 'marketing' });
  const second = signatory({ id: 'second', role: 'marketing' });
  const all = signatoriesOf(of(eve, ben, unnamed, ada, second));

  expect(all.map(({ id }) => id)).toEqual(['ada', 'second', 'ben', 'eve']);
  expect(requiredOf(all).map(({ id }) => id)).toEqual(['ada', 'second', 'ben']);
});

test('one executive a side is enough', () => {
  expect(closingBlockers(of(ada, ben))).toEqual([]);
  expect(closingBlockers(of(eve, ben, ada))).toEqual([]);
});

test.each<[string, readonly Signatory[], readonly string[]]>([
  [
    'nobody',
    [],
    [
      'Nobody signs for marketing. Name the executive who answers for marketing in the set-up.',
      'Nobody signs for sales. Name the executive who answers for sales in the set-up.',
    ],
  ],
  [
    'a witness alone for sales',
    [ada, eve],
    ['Nobody signs for sales. Name the executive who answers for sales in the set-up.'],
  ],
  [
    'the same name on both sides',
    [ada, { ...ben, name: ' ada  REYES ' }],
    ['Ada Reyes signs for both sides. Let the head of each side sign and the leader of both witness.'],
  ],
  [
    'the same person under two names',
    [
      { ...ada, personId: 'p' },
      { ...ben, personId: 'p' },
    ],
    ['Ada Reyes signs for both sides. Let the head of each side sign and the leader of both witness.'],
  ],
  [
    'a witness who signs for a side',
    [ada, ben, { ...eve, name: 'Ben Ito' }],
    ['Ben Ito signs and witnesses. Let somebody else witness, or remove the line.'],
  ],
  [
    'one person twice',
    [ada, ben, { ...ada, id: 'again' }],
    ['Ada Reyes stands twice among the signatories. Remove one of the two lines.'],
  ],
  [
    'two whose signature fields would be one',
    [
      { ...ada, id: 'a.b' },
      { ...ben, id: 'a_b' },
    ],
    ['Ada Reyes and Ben Ito share one line of the set-up: remove one and add it again.'],
  ],
])('closing is refused with %s', (_, signatories, blockers) => {
  expect(closingBlockers(of(...signatories))).toEqual(blockers);
});

test('the order of the lines and a change of letter case decide nothing', () => {
  const anyone = fc.record({
    name: fc.constantFrom('Ada', 'ADA', ' ada', 'Ben', 'Eve', ''),
    role: fc.constantFrom(...signatoryRoles),
  });
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 6 }), (people) => {
      const lines = people.map((person, index) => signatory({ id: `s${index}`, ...person }));
      const sides = closingBlockers(of(...lines)).length;
      const reversed = lines.toReversed().map((line) => ({ ...line, name: line.name.toUpperCase() }));
      expect(closingBlockers(of(...reversed))).toHaveLength(sides);
      const required = requiredOf(signatoriesOf(of(...lines)));
      const names = new Set(required.map(({ name }) => name.trim().toLowerCase()));
      if (sides === 0) expect(names.size).toBe(required.length);
    }),
  );
});

test('every sentence a must-have lacks is a gap, and an agreement that has everything has none', () => {
  const document = readyDocument();
  expect(closingGaps(document)).toEqual([]);

  const gaps = closingGaps({ ...document, sales: [], communication: { ...document.communication, ladder: [] } });
  expect(gaps).toEqual([
    { mustHave: 'communication', text: 'There is no step for settling a conflict.' },
    { mustHave: 'sales', text: 'Sales has not committed to anything yet.' },
  ]);
  for (const gap of gaps) expect(gapSchema.safeParse(gap).success).toBe(true);
});
