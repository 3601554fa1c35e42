import { expect, it } from 'vitest';

import { readSample } from '../../electron/content/sample';
import { readSamplePulse } from '../../electron/content/sample-pulse';
import { readSampleSorting } from '../../electron/content/sample-sorting';
import { sortingCounts } from '#shared/domain/sorting/sorting-counts';
import { openSession } from '../support/open-session';

const pulse = readSamplePulse();
const { agreementId, rounds } = readSampleSorting();

async function world() {
  const opened = openSession({ readSample });
  await opened.api.engagements.resetSample();
  return opened;
}

/** The values in the order in which they lie in the file, and the ids they have there. */
const storedAnswers = ({ db }: Awaited<ReturnType<typeof world>>) =>
  db().prepare<[], Record<'id' | 'side' | 'statement_id' | 'value', string>>('SELECT * FROM pulse_answers').all();

it('brings the sample’s pulse as a round that was kept', async () => {
  const { api } = await world();

  const desk = await api.pulse.desk({ agreementId: pulse.agreementId });

  expect(desk).toMatchObject({
    running: null,
    isHeldToday: false,
    result: { heldOn: pulse.heldOn, sheets: { marketing: 4, sales: 4 } },
  });
  expect(await api.pulse.leaders({ agreementId: pulse.agreementId })).toMatchObject({ isLow: true });
});

it('keeps the same answers at every reset, in another order and under other ids', async () => {
  const opened = await world();
  const before = storedAnswers(opened);
  await opened.api.engagements.resetSample();
  const after = storedAnswers(opened);

  const told = (rows: typeof before) => rows.map(({ side, statement_id, value }) => `${side} ${statement_id} ${value}`);
  expect(before).toHaveLength(2 * 4 * 12);
  expect(told(after)).not.toEqual(told(before));
  expect(told(after).toSorted()).toEqual(told(before).toSorted());
  const ids = new Set(before.map(({ id }) => id));
  expect(after.filter(({ id }) => ids.has(id))).toEqual([]);
});

it('brings its sorting tests, both sheets of each committed', async () => {
  const { api } = await world();

  const listed = await api.sorting.list({ agreementId });
  const results = await Promise.all(rounds.map(({ id }) => api.sorting.result({ id })));

  expect(listed.map(({ id, number }) => [id, number])).toEqual(
    rounds.map(({ id }, index) => [id, index + 1]).toReversed(),
  );
  expect(results.map((result) => sortingCounts(result).alike)).toEqual([4, 10]);
  expect(results.map(({ marketing, sales }) => ({ marketing, sales }))).toEqual(
    rounds.map(({ marketing, sales }) => ({ marketing: marketing.sorts, sales: sales.sorts })),
  );
});

it('words the terms of a test as they were then, and of the last one as they are', async () => {
  const { api } = await world();
  const { document } = await api.agreements.get({ id: agreementId });
  const [first, last] = await Promise.all(
    [rounds[0]!, rounds.at(-1)!].map(async ({ id }) => (await api.sorting.result({ id })).material.terms),
  );

  const now = document.terms.map(({ id, name, entryTest, exitTest }) => ({ id, name, entryTest, exitTest }));
  expect(last).toEqual(now);
  expect(first!.filter((term, index) => term.entryTest !== now[index]!.entryTest).map(({ id }) => id)).toEqual(
    rounds[0]!.worded.map(({ termId }) => termId),
  );
});
