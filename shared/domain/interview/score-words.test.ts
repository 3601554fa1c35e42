import { describe, expect, it } from 'vitest';

import { scoreWordsIn } from './score-words';

describe('scoreWordsIn', () => {
  it.each([
    ['She was 4/5 on forecasting', '4/5'],
    ['a solid 4 out of 5', '4 out of 5'],
    ['four of five on drive', 'four of five'],
    ['Gave her a 2 on budget', 'Gave her a 2'],
    ['I rated forecasting low', 'rated'],
    ['Low score on numbers: ask again', 'Low score'],
    ['An A-player, push on ambition', 'A-player'],
    ['strong hire, but check references', 'strong hire'],
    ['No hire unless the churn story holds', 'No hire'],
    ['I would hire him', 'would hire'],
    ['Five stars on strategy', 'Five stars'],
    ['👍 on numbers', '👍'],
    ['Check the deal-breaker again', 'deal-breaker'],
    ['Impressed by the plan; ask for detail', 'Impressed'],
  ])('finds in “%s” what tells a score', (text, found) => {
    expect(scoreWordsIn(text).map((each) => each.found)).toContain(found);
  });

  it.each([
    'Ask how the 40% growth came about and who else was there.',
    'Which 5 people would she bring, and why?',
    'Probe the 2023 launch: what did sales say?',
    'How did 3 of 12 regions miss plan?',
    'Let him walk through the budget of 1.5 million.',
    'Which hire went wrong, and what did she do?',
    'How did he upgrade the team?',
    'Ask for a one of a kind campaign',
    '',
  ])('leaves “%s” alone', (text) => {
    expect(scoreWordsIn(text)).toEqual([]);
  });

  it('says where it stands and what to write instead', () => {
    expect(scoreWordsIn('Was 4/5; strong hire')).toEqual([
      { found: '4/5', at: 4, instead: 'Write only what the next date should ask.' },
      { found: 'strong hire', at: 9, instead: 'Write what is still open, as a question.' },
    ]);
  });
});
