import fc from 'fast-check';
import { expect, it } from 'vitest';

import { scorecardDocumentSchema } from '#shared/domain/interview/scorecard-schema';
import { kitDocumentSchema } from '#shared/domain/kit/kit-schema';
import { searchDocumentSchema } from '#shared/domain/search/search-schema';
import { cleanText } from '#shared/kernel/text';
import { openHiring } from '../support/hiring-world';
import { startSearch } from '../support/hiring-builders';
import { openSession } from '../support/open-session';

// D18 of the test plan for the texts of hiring: 10,000 texts are identical or refused. The one change is the documented
// one of every text that comes in: line ends, and characters that no file can hold (`cleanText`).
const odd = [
  '\u0000',
  '\uD83D',
  '\uDE00',
  '🙂',
  '👩‍👩‍👧',
  '\u202E',
  'עברית',
  'العربية',
  'a\u0301',
  '\r\n',
  '\u2028',
  '\uFEFF',
  '\uFFFE',
  "'; DROP TABLE candidates; --",
  '\\u0000',
  '"',
  '{}',
  '漢字',
  '%s',
  '\u007F',
  '\t',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...odd), fc.string({ maxLength: 6 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
);
const texts = (count: number, seed: number) => fc.sample(text, { numRuns: count, seed });
const rowsOf = <T>(all: readonly string[], row: (words: string, id: string) => T) =>
  all.map((words, index) => row(words, `r${index}`));

it('gives 2,400 texts of a search back as they came', async () => {
  const { api } = openSession();
  const { search } = await startSearch(api);
  for (let round = 0; round < 60; round += 1) {
    const all = texts(40, round);
    const outcomes = rowsOf(all, (words, id) => ({ id, text: words }));

    const document = searchDocumentSchema.parse({ title: all[0], profile: { outcomes, mission: all.join('') } });
    await api.searches.save({
      searchId: search.id,
      expectedRev: round,
      document: {
        ...document,
        profile: {
          ...document.profile,
          outcomes: document.profile.outcomes.map((each, index) => ({ ...each, text: all[index] ?? '' })),
        },
      },
    });

    const { document: stored } = await api.searches.get({ searchId: search.id });
    expect(stored.profile.outcomes.map((each) => each.text)).toEqual(all.map(cleanText));
    expect(stored.profile.mission).toBe(cleanText(all.join('')));
  }
});

it('gives 6,000 texts of a kit back as they came', async () => {
  const { api } = openSession();
  const { search } = await startSearch(api);
  const place = { searchId: search.id, seatId: 'cfo', date: 1 } as const;
  for (let round = 0; round < 100; round += 1) {
    const all = texts(60, 1_000 + round);
    const empty = kitDocumentSchema.parse({ items: rowsOf(all, (_, id) => ({ id })) });
    const items = empty.items.map((item, index) => ({ ...item, text: all[index] ?? '' }));

    await api.kits.save({ ...place, expectedRev: round, document: { ...empty, items } });

    expect((await api.kits.get(place)).document.items.map((item) => item.text)).toEqual(all.map(cleanText));
  }
});

it('gives 600 texts of a candidate back as they came', async () => {
  const { api } = openSession();
  const { candidate } = await startSearch(api);
  for (const words of texts(600, 7)) {
    await api.candidates.update({
      id: candidate.id,
      draft: { name: 'Dana', notes: words, headline: words.slice(0, 60) },
    });

    const stored = await api.candidates.get({ id: candidate.id });
    expect([stored.notes, stored.headline]).toEqual([cleanText(words), cleanText(words.slice(0, 60))]);
  }
});

it('gives 1,000 texts of a scorecard back as they came', async () => {
  const world = await openHiring();
  const seat = await world.openSeat('cfo');
  const sheet = await seat.interviews.open({ candidateId: world.candidates[0], date: 1 });
  const all = texts(1_000, 8);
  for (const [index, words] of all.entries()) {
    const document = { ...scorecardDocumentSchema.parse({}), notes: words };

    await seat.interviews.save({ scorecardId: sheet.scorecardId, expectedRev: index, document });

    const again = await seat.interviews.open({ candidateId: world.candidates[0], date: 1 });
    expect(again.document.notes).toBe(cleanText(words));
  }
});

it.each([20_001, 100_000, 1_000_000])('refuses a text of %i characters and keeps what was there', async (length) => {
  const { api } = openSession();
  const { candidate } = await startSearch(api);

  await expect(
    api.candidates.update({ id: candidate.id, draft: { name: 'Dana', notes: 'x'.repeat(length) } }),
  ).rejects.toMatchObject({ code: 'VALIDATION' });

  expect(await api.candidates.get({ id: candidate.id })).toMatchObject({ name: 'Dana Reyes', notes: '' });
});
