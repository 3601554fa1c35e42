import { expect, it } from 'vitest';

import { whyNotClose } from './why-not-close';

const gaps = ['No chair', 'No ladder'].map((text) => ({ mustHave: 'communication' as const, text }));

it.each([
  {
    name: 'a blocker, whatever is accepted',
    blockers: ['Nobody signs for sales.'],
    accepted: 2,
    by: 'Ada',
    why: /^Mend/,
  },
  { name: 'gaps', blockers: [], accepted: 0, by: 'Ada', why: /^2 gaps/ },
  { name: 'one gap', blockers: [], accepted: 1, by: 'Ada', why: /^One gap/ },
  { name: 'no name', blockers: [], accepted: 2, by: ' ', why: /^Write who/ },
  { name: 'nothing', blockers: [], accepted: 2, by: 'Ada', why: /^$/ },
])('says that $name hinders the closing', ({ blockers, accepted, by, why }) => {
  const acceptance = { gaps: gaps.slice(0, accepted).map(({ text }) => text), by };
  expect(whyNotClose({ blockers, workingTime: [], gaps }, acceptance)).toMatch(why);
});

it('lets nothing close whose working time cannot be counted', () => {
  const workingTime = [{ field: 'timeZone' as const, message: 'Choose a time zone.' }];
  expect(whyNotClose({ blockers: [], workingTime, gaps: [] }, { gaps: [], by: '' })).toMatch(/^Mend/);
});

it('asks for no name where there are no gaps', () => {
  expect(whyNotClose({ blockers: [], workingTime: [], gaps: [] }, { gaps: [], by: '' })).toBe('');
});
