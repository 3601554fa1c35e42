import { expect, it } from 'vitest';

import { diagnoseLens } from './diagnose-lens';
import { companyDrives, type CompanyDrive } from './lens-choice-schema';
import { lensQuestionSchema } from './lens-question-schema';

const item = { version: 1, provenance: { source: 'authored' }, licence: 'Test' };
const options = companyDrives.map((drive) => ({ drive, says: `Like ${drive}` }));
const questions = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((id) =>
  lensQuestionSchema.parse({ ...item, id, question: 'Who rings first?', options }),
);
const answersOf = (drives: readonly CompanyDrive[]) =>
  Object.fromEntries(drives.map((drive, index) => [`q${index + 1}`, drive]));

it.each<{ given: CompanyDrive[]; drive: CompanyDrive | null; tied: CompanyDrive[] }>([
  { given: [], drive: null, tied: [] },
  { given: ['sales', 'sales'], drive: null, tied: [] },
  { given: ['sales', 'sales', 'market'], drive: 'sales', tied: [] },
  { given: ['customer', 'market', 'sales'], drive: null, tied: ['sales', 'customer', 'market'] },
  { given: ['customer', 'customer', 'sales', 'sales', 'market'], drive: null, tied: ['sales', 'customer'] },
  { given: ['competitor', 'competitor', 'competitor', 'sales', 'sales', 'market'], drive: 'competitor', tied: [] },
])('reads $given as $drive', ({ given, drive, tied }) => {
  expect(diagnoseLens(questions, answersOf(given))).toMatchObject({ answered: given.length, drive, tied });
});

it('counts each kind, and no answer to a question that ships no more', () => {
  const answers = { ...answersOf(['sales', 'market', 'market']), gone: 'customer' as const };

  expect(diagnoseLens(questions, answers)).toEqual({
    answered: 3,
    votes: { competitor: 0, sales: 1, customer: 0, market: 2 },
    drive: 'market',
    tied: [],
  });
});

it('refuses a question that has no answer for a kind, or two', () => {
  const question = { ...item, id: 'q', question: 'Who rings first?' };

  expect(lensQuestionSchema.safeParse({ ...question, options: options.slice(1) }).success).toBe(false);
  expect(lensQuestionSchema.safeParse({ ...question, options: [...options, options[0]] }).success).toBe(false);
});
