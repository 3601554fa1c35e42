import { describe, expect, it } from 'vitest';

import ceo from '#resources/playbooks/hiring/vp-marketing/ceo.json';
import cfo from '#resources/playbooks/hiring/vp-marketing/cfo.json';
import hr from '#resources/playbooks/hiring/vp-marketing/hr.json';
import productLeader from '#resources/playbooks/hiring/vp-marketing/product-leader.json';
import role from '#resources/playbooks/hiring/vp-marketing/role.json';
import salesLeader from '#resources/playbooks/hiring/vp-marketing/sales-leader.json';
import { quickestOf } from '../../../tests/support/quickest-of';
import { protectedTopics, topicRules, type ProtectedTopic } from './protected-topics';
import { lintQuestion } from './question-linter';

const unlawful: Readonly<Record<ProtectedTopic, readonly string[]>> = {
  family: [
    'Do you have children?',
    'Do you have any kids?',
    'How many children do you have?',
    'Are you planning to start a family in the next few years?',
    'Do you want to have kids one day?',
    'Are you pregnant?',
    'Are you currently expecting a baby?',
    'Who looks after the children when you travel?',
    'What does your family think about the move?',
    'How old are your children?',
    'Will you be taking maternity leave? I mean: do you plan to take maternity leave?',
    'Have you arranged childcare?',
    'Are you a single mother?',
    'Has your son started school?',
  ],
  marriage: [
    'Are you married?',
    'Are you single?',
    'What is your marital status?',
    'What does your husband do?',
    'Would your wife mind the travel?',
    'Would your partner relocate with you?',
    'What is your maiden name?',
    'Who do you live with?',
    'Do you plan to get married?',
  ],
  age: [
    'How old are you?',
    'What is your age?',
    'What’s your date of birth?',
    'When were you born?',
    'When do you plan to retire?',
    'How many years until you retire?',
    'How would you feel about reporting to someone younger than you?',
    'Are you too old for a start-up?',
    'When did you graduate?',
    'Are you a digital native?',
  ],
  health: [
    'Do you have any disabilities?',
    'Do you have a chronic illness?',
    'Are you healthy?',
    'How is your health?',
    'How many sick days did you take last year?',
    'Have you ever been hospitalised?',
    'Have you had a burnout?',
    'Do you smoke?',
    'Do you take any medication?',
    'Have you ever filed a workers’ compensation claim?',
    'Have you ever seen a psychiatrist?',
    'How much do you weigh?',
  ],
  religion: [
    'What is your religion?',
    'Which church do you belong to? Which church are you in?',
    'Are you a practising Catholic?',
    'Are you religious?',
    'Do you go to church on Sundays?',
    'Do you celebrate Christmas?',
    'Do you pray during the day?',
    'Do you observe any religious holidays?',
    'Does your faith allow you to work on Saturdays?',
    'Why do you wear a headscarf?',
  ],
  origin: [
    'Where are you from?',
    'Where are you originally from?',
    'Where were you born?',
    'Where are your parents from?',
    'What is your nationality?',
    'What is your native language?',
    'Is English your first language?',
    'Are you a US citizen?',
    'What kind of name is that?',
    'Where does your accent come from? Tell me about your accent.',
    'What ethnicity are you?',
    'How long have you lived in this country?',
  ],
  politics: [
    'Who did you vote for?',
    'Which party do you support?',
    'What are your political views?',
    'Are you a member of a political party?',
    'Are you a Republican?',
    'What do you think of the president?',
  ],
  orientation: [
    'Are you gay?',
    'What is your sexual orientation?',
    'Do you have a boyfriend?',
    'What is your gender?',
    'As a woman, how would you lead a sales floor?',
  ],
  union: [
    'Are you in a union?',
    'Are you a member of a trade union?',
    'Have you ever joined a union?',
    'Have you ever gone on strike?',
    'Are you a union member?',
  ],
  military: [
    'Did you serve in the army?',
    'Have you done your military service?',
    'What type of discharge did you get?',
    'Are you in the National Guard?',
    'Are you a veteran?',
  ],
  'criminal record': [
    'Have you ever been arrested?',
    'Have you been convicted?',
    'Do you have a criminal record?',
    'Have you ever been in jail?',
    'Do you have any previous convictions?',
  ],
  'pay history': [
    'What do you currently earn?',
    'How much do you make?',
    'What is your current salary?',
    'What was your last base salary?',
    'Tell me about your salary history.',
    'How much did you earn in your last job?',
    'What was the salary in your previous role?',
    'What are you paid today?',
    'What does your current employer pay you?',
  ],
};

const lawful = [
  'What should marketing’s primary goal be?',
  'How would you market to families with young children?',
  'Tell me about a campaign for parents who have kids at school.',
  'How did your product family grow in the second year?',
  'What would change in your family of brands?',
  'How did you cover a team member who was on parental leave?',
  'How do you start a family of products without hurting the first one?',
  'Are you engaged in any industry group?',
  'Are you expecting the pipeline to recover?',
  'Are you separated from sales by a different target?',
  'How did you work with a partner channel?',
  'Does your partner programme pay for itself?',
  'What is the age of the leads your team passes on?',
  'What is your age of receivables after a trade fair?',
  'How old are the leads that sales gets from you?',
  'When did you launch the product?',
  'When would you retire a product line?',
  'How did you handle a team where some were older and some younger?',
  'How healthy is your pipeline?',
  'What does your pipeline health report look like?',
  'How did you win health care customers?',
  'What was wrong with your funnel, and how ill was it?',
  'How do you put your weight behind a plan?',
  'What gives you faith in your forecast, and your faith in the numbers?',
  'How would you plan a campaign around Christmas and other religious holidays?',
  'How would you sell to churches and mosques?',
  'Where do most of your leads come from?',
  'Where do you come from when you set a target: the goal or the budget?',
  'Where are you from here in terms of numbers?',
  'How do you bring marketing into a race to a launch date?',
  'What is your native ad strategy?',
  'Are you allowed to work in this country?',
  'How well do you speak English in meetings?',
  'Which languages do you work in?',
  'How do you spend your political capital in a budget round?',
  'How did you get through an election year as an advertiser?',
  'Which party signs the contract?',
  'How straight are you with a CEO who is wrong?',
  'How would you sell to a credit union or a trade union?',
  'How did you launch in the European Union?',
  'How would you strike a deal with sales?',
  'How would you sell to the military or the police?',
  'Have you been charged with a turnaround?',
  'Have you ever charged for a pilot?',
  'What is your record in building teams?',
  'What salary do you expect?',
  'What are your pay expectations for this role?',
  'How much did you make marketing contribute to revenue?',
  'What do you make of our web site?',
  'What did you make of the last campaign?',
  'How would you pay sales people for your new product?',
  'How did you earn the trust of the sales leader?',
  'Can you travel four days a month?',
  'Can you work on Saturdays during trade fairs?',
  'How do you raise money for a brand campaign?',
  'What would your first 90 days look like?',
  'Tell me about a time your boss was wrong.',
  'How did you measure return on marketing investment?',
  'Walk me through your last budget.',
  'Which of your previous companies had the best sales and marketing agreement?',
  'What have you learned from your last failure?',
] as const;

describe.each(protectedTopics)('a question about %s', (topic) => {
  it.each(unlawful[topic])('%s', (question) => {
    expect(lintQuestion(question)).toContainEqual(expect.objectContaining({ topic }));
  });
});

it.each(lawful)('lets pass: %s', (question) => {
  expect(lintQuestion(question)).toEqual([]);
});

it('says which words, why, and what to ask instead', () => {
  const [finding] = lintQuestion('Before we start:  are you\nmarried?');

  expect(finding).toMatchObject({ topic: 'marriage', severity: 'must', words: 'are you married' });
  expect(finding?.message).toContain('“are you married” asks about marriage');
  expect(finding?.message).toContain(finding?.rewording);
});

it('finds each topic of a question once', () => {
  expect(
    lintQuestion('Are you married, do you have kids, and are your kids at school?').map(({ topic }) => topic),
  ).toEqual(['family', 'marriage']);
});

it('rewords every topic with a question it lets pass itself', () => {
  expect(new Set(topicRules.map(({ topic }) => topic))).toEqual(new Set(protectedTopics));
  expect(topicRules.flatMap(({ rewording }) => lintQuestion(rewording))).toEqual([]);
});

/** Every text in a file, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

it.each(Object.entries({ role, ceo, cfo, hr, productLeader, salesLeader }))(
  'raises no false alarm in what ships: %s',
  (_, file) => {
    const found = textsIn(file).flatMap((text) => lintQuestion(text).map(({ words }) => `${words}: ${text}`));

    expect(found).toEqual([]);
  },
);

const starts = [
  'are you ',
  'do you have ',
  'your ',
  'what is your ',
  'have you ever been ',
  'how ',
  'where are you ',
  ' ',
];
it.each([
  ...starts.map((start) => start.repeat(Math.ceil(100_000 / start.length))),
  ...starts.map((start) => start + 'a'.repeat(100_000)),
  ...starts.map((start) => start + ' '.repeat(100_000)),
  'do you have any more young small little '.repeat(2_500),
  'your current present last previous '.repeat(3_000),
  '\u0130'.repeat(100_000),
])('reads 100 KB in no time: %#', async (text) => {
  lintQuestion('warm');

  expect(await quickestOf(8, 50, () => lintQuestion(text))).toBeLessThan(50);
});
