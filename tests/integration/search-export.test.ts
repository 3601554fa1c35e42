import { expect, it } from 'vitest';

import { scoreEvidence } from '#shared/domain/scoring/of-evidence';
import { scoreReport } from '#shared/domain/scoring/score-report';
import { parseSearchFile } from '../../electron/search-file/read-search-file';
import { searchFileText } from '../../electron/search-file/write-search-file';
import { filledCard } from '../support/hiring-documents';
import { openHiring, type HiringWorld } from '../support/hiring-world';

/** The file as the desk would save it at this moment. */
async function exported({ desk, searchId }: HiringWorld) {
  const { search, candidates } = await desk.debriefs.compare({ searchId });
  const text = searchFileText(search, candidates);
  return { text, search, candidates, report: scoreReport(parseSearchFile(JSON.parse(text), 'search.json')) };
}

it('holds nothing of a card that is not open, only that it exists', async () => {
  const world = await openHiring();
  const [ada] = world.candidates;
  await world.interview(await world.openSeat('cfo'), ada, 1, filledCard('the-cfo-secret', 5));
  await world.interview(await world.openSeat('hr'), ada, 1, filledCard('the-hr-secret', 1));

  const { text, report } = await exported(world);

  expect(text).not.toMatch(/secret/);
  expect(report.candidates[0]).toMatchObject({
    composite: null,
    sealed: 2,
    competencies: [{ seats: [] }, { seats: [] }],
  });
});

it('scores to the same as the debrief once the date is open, moved scores included', async () => {
  const world = await openHiring();
  const [ada, ben] = world.candidates;
  for (const [seatId, rating] of [
    ['cfo', 5],
    ['hr', 2],
    ['ceo', 4],
  ] as const) {
    await world.interview(await world.openSeat(seatId), ada, 1, filledCard(`evidence of ${seatId}`, rating));
  }
  await world.desk.debriefs.move({
    candidateId: ada,
    competencyId: 'drive',
    seatId: 'hr',
    to: 3.5,
    reason: 'Heard the call',
  });

  const { text, search, candidates, report } = await exported(world);

  const expected = candidates.map((candidate) => scoreEvidence(search, candidate).composite);
  expect(report.candidates.map(({ composite }) => composite)).toEqual(expected);
  expect(report.candidates[0]?.competencies[0]).toMatchObject({ spread: 3, spreadWords: 'far apart' });
  expect(report.candidates[0]?.competencies[1]?.seats).toMatchObject([
    { seatId: 'cfo', score: 5 },
    { seatId: 'hr', score: 3.5, given: 2 },
    { seatId: 'ceo', score: 4 },
  ]);
  expect(text).toContain('evidence of hr');
  expect(report.candidates[1]).toMatchObject({ id: ben, composite: null, sealed: 0 });
});
