import { describe, expect, it } from 'vitest';

import { shownRate } from '#shared/domain/plan/show-figure';
import { valueOf, workBackwards } from '#shared/domain/plan/work-backwards';
import { readSample } from './sample';
import { readSampleGap } from './sample-gap';
import { readWorkshopMaterial } from './workshop-playbook';

const gap = readSampleGap();
const sample = readSample();
const { setup, plan } = sample.agreements.find(({ id }) => id === gap.agreementId)!.draft.document;
const questions = readWorkshopMaterial().gapQuestions;
const answer = (questionId: string) => gap.answers.find((row) => row.questionId === questionId)!;
const figures = workBackwards(plan);
const weeks = 52;
/** All leads of the year, and those the sellers had time for. */
const handedOver = plan.deliveredPerWeek! * weeks;
const called = valueOf(figures.capacityPerWeek)! * weeks;
/** Major units: what the year cost, the budget that the plan keeps. */
const spent = valueOf(figures.cost)! / 100;
const euros = (words: string) =>
  Array.from(words.matchAll(/€([\d,]+)/g), ([, sum]) => Number(sum!.replaceAll(',', '')));

describe('the perception gap of the sample company', () => {
  it('was answered before its first agreement by people of each side who were in the room', () => {
    const functionOf = (person: string) => setup.participants.find(({ name }) => name === person)?.function;

    expect(gap.agreementId).toBe(sample.agreements[0]!.id);
    expect(gap.askedOn).toBe(setup.workshopDay);
    expect(functionOf(gap.answeredBy.marketing)).toBe('marketing');
    expect(functionOf(gap.answeredBy.sales)).toBe('sales');
  });

  it('answers six questions of the library, each once', () => {
    const ids = gap.answers.map(({ questionId }) => questionId);

    expect(new Set(ids).size).toBe(6);
    expect(ids.filter((id) => !questions.some((question) => question.id === id))).toEqual([]);
  });

  it.each(gap.answers)('keeps $questionId within its unit', ({ questionId, marketing, sales, record }) => {
    const { unit } = questions.find(({ id }) => id === questionId)!;
    const most = unit === '%' ? 100 : Number(/^of (\d+)$/.exec(unit)?.[1] ?? Infinity);

    expect(Math.max(marketing, sales, record)).toBeLessThanOrEqual(most);
  });

  it.each(gap.answers)('says in one sentence what was learnt from $questionId', ({ learnt }) => {
    expect(learnt).toMatch(/^[^.!?]+\.$/);
  });

  it('has the sides apart on every question, and now and then one of them right', () => {
    const right = gap.answers.map(({ marketing, sales, record }) => [marketing === record, sales === record]);

    expect(gap.answers.filter(({ marketing, sales }) => marketing === sales)).toEqual([]);
    expect(right.filter(([isMarketing]) => isMarketing)).toHaveLength(1);
    expect(right.filter(([, isSales]) => isSales)).toHaveLength(1);
  });

  it('hands over what the plan says was delivered, and sales remembers the fewest', () => {
    const { marketing, sales, record, readFrom } = answer('gap-leads-handed-over');

    expect([record, marketing]).toEqual([handedOver, handedOver]);
    expect(sales).toBeLessThan(called);
    expect(sample.engagement.notes).toContain(`${record.toLocaleString('en-GB')} leads`);
    expect(readFrom).toContain(`${plan.deliveredPerWeek} a week`);
  });

  it('calls of a hundred leads what the sellers have time for', () => {
    const { record, readFrom } = answer('gap-leads-called');

    expect(record).toBe((called / handedOver) * 100);
    expect(readFrom).toContain(`${called.toLocaleString('en-GB')} of ${handedOver.toLocaleString('en-GB')}`);
  });

  it('lets marketing divide what it sends by the sellers, and sales read its own calendar', () => {
    const { marketing, sales, record } = answer('gap-workable-leads');

    expect(marketing).toBe(plan.deliveredPerWeek! / plan.sellers!);
    expect([sales, record]).toEqual([plan.leadsPerSellerPerWeek, plan.leadsPerSellerPerWeek]);
  });

  it('costs the year’s money over all leads, over the called ones, and without pay and tools', () => {
    const { marketing, sales, record, readFrom, learnt } = answer('gap-cost-of-a-lead');

    expect(record).toBeCloseTo(spent / handedOver, 9);
    expect(sales).toBeCloseTo(spent / called, 9);
    expect(euros(readFrom)).toEqual([Math.round(spent)]);
    expect(euros(learnt)).toEqual([Math.round(spent - marketing * handedOver)]);
    expect(learnt).toContain(called.toLocaleString('en-GB'));
  });

  it('takes marketing’s share from the deals it won at the plan’s average', () => {
    const { record, marketing, sales, readFrom } = answer('gap-revenue-share');
    const [byMarketing, all] = euros(readFrom);
    const yearsNewBusiness = Number(/New business 2026: €([\d.]+) million/.exec(sample.engagement.notes)![1]) * 1e6;

    expect(byMarketing).toBe((plan.samples.sqlToWon.successes! * plan.averageDeal!) / 100);
    expect(all).toBe((yearsNewBusiness * 9) / 12);
    expect(record / 100).toBe(shownRate(byMarketing! / all!));
    expect(record / 100).toBeLessThan(plan.marketingShare!);
    expect([sales < record, record < marketing]).toEqual([true, true]);
  });

  it('closes as often as the plan’s sample did', () => {
    const { record, marketing, sales, readFrom } = answer('gap-close-ratio');
    const { successes, trials } = plan.samples.sqlToWon;

    expect(record).toBe(Math.round((successes! / trials!) * 100) / 10);
    expect(readFrom).toContain(`${successes} won of ${trials}`);
    expect([sales < record, record < marketing]).toEqual([true, true]);
  });
});
