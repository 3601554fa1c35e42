import { describe, expect, it } from 'vitest';

import { sortingCounts } from '#shared/domain/sorting/sorting-counts';
import { readSample } from './sample';
import { readSampleSorting } from './sample-sorting';
import { readWorkshopMaterial } from './workshop-playbook';

const { agreementId, rounds } = readSampleSorting();
const sample = readSample();
const { document, facilitation } = sample.agreements[0]!.draft;
const leads = readWorkshopMaterial().sampleLeads;
const counts = rounds.map(({ set, marketing, sales }) =>
  sortingCounts({
    material: { leads: leads.filter((lead) => lead.set === set), sorts: [] },
    marketing: marketing.sorts,
    sales: sales.sorts,
  }),
);

describe('the sorting tests of the sample company', () => {
  it('were held on the day of its first agreement, one after the other', () => {
    const instants = rounds.flatMap(({ createdAtMs, marketing, sales }) => [
      createdAtMs,
      marketing.committedAtMs,
      sales.committedAtMs,
    ]);

    expect(agreementId).toBe(sample.agreements[0]!.id);
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(instants.filter((at) => !new Date(at).toISOString().startsWith(document.setup.workshopDay!))).toEqual([]);
  });

  it.each(rounds)('sort each of the twelve leads of a set on both sides ($id)', ({ set, marketing, sales }) => {
    const wanted = leads.filter((lead) => lead.set === set).map(({ id }) => id);

    expect(wanted).toHaveLength(12);
    for (const { sorts } of [marketing, sales]) expect(Object.keys(sorts)).toEqual(wanted);
  });

  it('sorted four leads alike, and ten once three terms were reworded', () => {
    expect(counts.map(({ alike, of }) => [alike, of])).toEqual([
      [4, 12],
      [10, 12],
    ]);
    expect(rounds.map(({ worded }) => worded.map(({ termId }) => termId))).toEqual([
      ['t-mql', 't-sql', 't-recycled'],
      [],
    ]);
    expect(facilitation.agenda.blocks.map(({ endsWith }) => endsWith).join(' ')).toContain('Ten of twelve leads');
  });

  it('reworded what was asked for, and to something else', () => {
    for (const { termId, entryTest } of rounds[0]!.worded) {
      const term = document.terms.find(({ id }) => id === termId)!;
      expect(entryTest).not.toBe(term.entryTest);
    }
    const apart = new Set(
      counts[0]!.leads.filter(({ isAlike }) => !isAlike).flatMap(({ marketing, sales }) => [marketing, sales]),
    );
    for (const sort of ['mql', 'sql', 'recycled'] as const) expect(apart).toContain(sort);
  });

  it('came nearer to the reference on both sides', () => {
    const right = rounds.map(({ marketing, sales }) =>
      [marketing, sales].map(({ sorts }) => leads.filter(({ id, reference }) => sorts[id] === reference).length),
    );
    const [before, after] = right;

    expect(after![0]).toBeGreaterThan(before![0]!);
    expect(after![1]).toBeGreaterThan(before![1]!);
  });
});
