import { expect, it } from 'vitest';

import { readSample } from '../../electron/content/sample';
import { readSampleQuarter } from '../../electron/content/sample-quarter';
import { openSession } from '../support/open-session';

const quarter = readSampleQuarter();
const world = () => openSession({ readSample });

it('brings the pilot’s quarter as a held review whose verdicts are those that ship', async () => {
  const { api } = world();
  await api.engagements.resetSample();

  const { reviews, next } = await api.reviews.ofAgreement({ agreementId: quarter.agreementId });
  const { review } = await api.reviews.get({ id: quarter.reviewId });

  expect(reviews).toMatchObject([{ id: quarter.reviewId, kept: 10, broken: 1, withoutVerdict: 0, isIntact: true }]);
  expect(review.document.outcomes.map(({ commitmentId, verdict }) => [commitmentId, verdict])).toEqual(
    quarter.actuals.map(({ commitmentId, verdict }) => [commitmentId, verdict]),
  );
  expect(review.document.outcomes.map(({ promise, inWords }) => `${promise} | ${inWords}`)).toMatchInlineSnapshot(`
    [
      "Source 25% of the pilot’s won revenue: at least 25% over the 20 weeks | 25.6% (156,500 of 612,000), promised at least 25% over the 20 weeks.",
      "Hand over 5 MQLs a week: at least 5 MQLs per week, averaged over four weeks | Held in all 10 runs of four weeks.",
      "Hold back every lead that scores below 60: every MQL per week | Held in all 13 weeks.",
      "Re-fit the lead score to the wins, losses and returns of the month, Mateo Ricci at the table: at least 1 review per month | Held in all 3 months.",
      "Interview 6 brewers who decided and publish what they said: at least 6 interviews over the 20 weeks | 6 interviews, promised at least 6 interviews over the 20 weeks.",
      "Release 2 brewery assets, each draft read by Mateo Ricci before it goes out: at least 2 assets over the 20 weeks | 2 assets, promised at least 2 assets over the 20 weeks.",
      "Call every accepted lead within 8 working hours: at most 8 working hours per lead, read each week | Held in 8 of 13 weeks; furthest off: 7 working hours in the week of 27 April 2026, when at most 4 working hours per lead, read each week was promised.",
      "Fill amount, closing date, next step, origin and signer before an opportunity enters the forecast: at least 95% per month | Held in all 3 months.",
      "Hold a win/loss review within 10 working days of each brewery’s decision: at least 90% per month | Held in all 3 months.",
      "Win 30% of marketing-generated opportunities: at least 30% over the 20 weeks | 31.6% (6 of 19), promised at least 30% over the 20 weeks.",
      "Write one of five reason codes on returned leads, with a sentence: at least 95% per month | Held in all 3 months.",
    ]
  `);
  expect(next).toEqual({ from: '2026-06-29', to: '2026-09-27' });
});

it('puts it back as it was at every reset', async () => {
  const { api } = world();
  await api.engagements.resetSample();
  const before = await api.reviews.get({ id: quarter.reviewId });
  await api.engagements.resetSample();

  expect((await api.reviews.get({ id: quarter.reviewId })).review).toEqual(before.review);
});
