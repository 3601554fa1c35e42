import { expect, it } from 'vitest';

import { readyDocument } from '../../../tests/support/agreement-builder';
import { facilitationSchema } from '../agreement/facilitation-schema';
import { participantSchema } from '../agreement/setup-schema';
import { closingNotes } from './closing-notes';

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => participantSchema.parse({ id: `p${index}`, name: `P${index}` }));
const notes = (count: number, rule: 'consent' | null, understood: object[] = []) => {
  const document = readyDocument();
  return closingNotes({
    document: {
      ...document,
      decisionRule: { rule, words: '' },
      setup: { ...document.setup, participants: people(count) },
    },
    facilitation: facilitationSchema.parse({ understood }),
  });
};

it('says that no decision rule is chosen', () => {
  expect(notes(0, null)).toEqual(['No decision rule is chosen.']);
  expect(notes(0, 'consent')).toEqual([]);
});

it('names those who have not ticked that they understand their role', () => {
  const ticked = [{ participantId: 'p0', tickedAtMs: 1 }];
  expect(notes(3, 'consent', ticked)).toEqual(['Still to tick that they understand their own role: P1, P2.']);
});

it('counts the rest of a long list', () => {
  expect(notes(13, 'consent')[0]).toMatch(/P11, P12\.$/);
  expect(notes(14, 'consent')[0]).toMatch(/P10, P11 and 2 more\.$/);
});
