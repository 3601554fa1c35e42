import { expect, it } from 'vitest';

import { agreementIdSchema } from '../agreement/agreement-schema';
import type { AgreementSummary } from '../agreement/agreement-summary';
import { engagementIdSchema } from '../engagement/engagement-schema';
import type { ReviewStanding } from '../review/review-list';
import { reviewIdSchema } from '../review/review-schema';
import { reminders } from './reminders';

const id = agreementIdSchema.parse('00000000-0000-4000-8000-000000000001');
const reviewId = reviewIdSchema.parse('00000000-0000-4000-8000-000000000002');
const openReviewId = reviewIdSchema.parse('00000000-0000-4000-8000-000000000003');

const agreement = (change: Partial<AgreementSummary> = {}): AgreementSummary => ({
  id,
  engagementId: engagementIdSchema.parse('00000000-0000-4000-8000-0000000000ff'),
  status: 'sealed',
  rev: 1,
  createdAtMs: 1,
  updatedAtMs: 1,
  title: 'Pilot',
  engagementName: 'Client',
  isSample: false,
  currentStage: 'setup',
  workshopDay: null,
  effectiveTo: null,
  mustHaves: [],
  waitingFor: [],
  isIntact: true,
  ...change,
});

const standing = (change: Partial<ReviewStanding> = {}): ReviewStanding => ({
  agreementId: id,
  firstDay: '2026-01-01',
  lastTo: null,
  lastReviewId: null,
  openReviewId: null,
  openDecisions: [],
  ...change,
});

const decision = (by: string | null) => ({
  id: 'd-1',
  text: 'Lend a seller',
  owner: 'Tom',
  by,
  promise: '',
  state: 'open' as const,
  note: '',
});

const kindsOn = (today: string, of: { agreement?: Partial<AgreementSummary>; standing?: Partial<ReviewStanding> }) =>
  reminders([agreement(of.agreement)], [standing(of.standing)], today).map(({ kind, day }) => [kind, day]);

it.each([
  ['2026-04-01', []],
  ['2026-04-02', [['review-due', '2026-04-02']]],
])('calls for a review a quarter after the first day: on %s', (today, expected) => {
  expect(kindsOn(today, {})).toEqual(expected);
});

it.each([
  ['2026-06-30', []],
  ['2026-07-01', [['review-due', '2026-07-01']]],
])('and a quarter after the last one: on %s', (today, expected) => {
  expect(kindsOn(today, { standing: { lastTo: '2026-03-31', lastReviewId: reviewId } })).toEqual(expected);
});

it('calls for the review of a shorter rest once the term is over, and then for none', () => {
  const ending = { agreement: { effectiveTo: '2026-02-15' } };

  expect(kindsOn('2026-02-15', ending)).toEqual([['term-ends', '2026-02-15']]);
  expect(kindsOn('2026-02-16', ending)).toEqual([
    ['term-ends', '2026-02-15'],
    ['review-due', '2026-02-16'],
  ]);
  expect(kindsOn('2027-01-01', { ...ending, standing: { lastTo: '2026-02-15' } })).toEqual([
    ['term-ends', '2026-02-15'],
  ]);
});

it.each([
  ['2026-03-31', '2026-03-31', 0],
  ['2026-04-01', '2026-03-31', 1],
  ['2026-04-01', null, 0],
])('on %s a decision by %s is past its day: %i', (today, by, count) => {
  expect(kindsOn(today, { standing: { openDecisions: [decision(by)], lastTo: '2026-03-30' } })).toHaveLength(count);
});

it('leads to the review in which a decision can be called done', () => {
  const open = { openDecisions: [decision('2026-03-01')], lastTo: '2026-03-30', lastReviewId: reviewId };
  const [ofHeld] = reminders([agreement()], [standing(open)], '2026-04-01');
  const [ofOpen] = reminders([agreement()], [standing({ ...open, openReviewId })], '2026-04-01');

  expect(ofHeld).toMatchObject({ kind: 'decision', owner: 'Tom', reviewId });
  expect(ofOpen).toMatchObject({ kind: 'decision', reviewId: openReviewId });
});

it.each([
  ['2026-07-31', '2026-10-01', 0],
  ['2026-08-02', '2026-10-01', 1],
  ['2026-11-01', '2026-10-01', 1],
])('on %s says of a term until %s that it ends: %i', (today, effectiveTo, count) => {
  const recent = { lastTo: today };
  const found = kindsOn(today, { agreement: { effectiveTo }, standing: recent });
  expect(found.filter(([kind]) => kind === 'term-ends')).toHaveLength(count);
});

it('says of a closing that it waits, and of a draft nothing', () => {
  expect(reminders([agreement({ status: 'signing' })], [], '2026-01-01').map(({ kind }) => kind)).toEqual(['unsigned']);
  expect(reminders([agreement({ status: 'draft', effectiveTo: '2026-01-02' })], [], '2026-01-01')).toEqual([]);
  expect(reminders([agreement({ status: 'signing', isIntact: false })], [], '2026-01-01')).toEqual([]);
});
