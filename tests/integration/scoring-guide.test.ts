import fs from 'node:fs';

import { describe, expect, it } from 'vitest';

import { scoreReport, type CandidateReport } from '#shared/domain/scoring/score-report';
import { searchFileSchema, type SearchFile } from '#shared/domain/search/search-file';
import { formatNumber, formatPercent } from '#shared/kernel/format';

const read = (file: string) => fs.readFileSync(file, 'utf8');
const guide = read('docs/guide/scoring.md').replaceAll(/\s+/g, ' ');
const [, whole = ''] = [...read('docs/formats/search.md').matchAll(/```json\n([^]*?)```/g)].map(
  ([, json]) => json ?? '',
);
const search = searchFileSchema.parse(JSON.parse(whole));
const [lena, omar] = scoreReport(search).candidates;
const [before] = scoreReport(withoutMoves(search)).candidates;
const one = (value: number | null | undefined) => formatNumber(value ?? Number.NaN, 'en', { exactly: 1 });
const competency = (of: CandidateReport | undefined, id: string) =>
  of?.competencies.find(({ competencyId }) => competencyId === id);

describe('the guide to scoring', () => {
  it('shows the ratings of the example, and the scores they give before the discussion', () => {
    for (const { id, name } of search.profile.competencies) {
      const cells = search.panel.seats.map((seat) => ratingsIn(id, seat.id));
      const score = competency(before, id)?.score ?? null;
      expect(guide).toContain(
        ['', name, ...cells, score === null ? '' : one(score), ''].join(' | ').trim().replaceAll(/ +/g, ' '),
      );
    }
  });

  it('says what follows from them', () => {
    for (const words of [
      `so the CFO's score is ${one(competency(before, 'revenue')?.seats[0]?.score)}`,
      `unrounded, give ${one(before?.composite)}`,
      `Lena's ${one(before?.composite)} is a ${before?.grade}`,
      `so ${formatPercent(before?.coverage ?? 0, 'en')} of the competency weight is rated`,
      `*Revenue first* now stands at ${one(competency(lena, 'revenue')?.score)}, the composite at ${one(lena?.composite)}, and the grade is ${lena?.grade}`,
      `For *Builds a team* that is ${one(competency(lena, 'people')?.interval?.lower)} to ${one(competency(lena, 'people')?.interval?.upper)}`,
      `composites: ${one(lena?.seatRange?.lowest)} to ${one(lena?.seatRange?.highest)}`,
      `*Works with sales* is ${competency(lena, 'sales')?.spread} points apart`,
      `Omar Reyes has a composite of ${one(omar?.composite)} and a ${omar?.grade}`,
      `lie ${one(lena?.halo[0]?.meanDifference)} from it on average, and ${lena?.halo[0]?.equal} of ${lena?.halo[0]?.ratings} are equal`,
    ])
      expect(guide).toContain(words);
  });
});

/** "4, 5", empty if the seat was not asked, "skipped" if it rated none of what it asked. */
function ratingsIn(competencyId: string, seatId: string): string {
  const asked = search.candidates[0]?.ratings.filter(
    (rating) => rating.seatId === seatId && rating.competencyId === competencyId,
  );
  const scores = (asked ?? []).flatMap(({ score }) => score ?? []);
  return asked?.length && scores.length === 0 ? 'skipped' : scores.join(', ');
}

function withoutMoves(file: SearchFile): SearchFile {
  return { ...file, candidates: file.candidates.map((candidate) => ({ ...candidate, moves: [] })) };
}
