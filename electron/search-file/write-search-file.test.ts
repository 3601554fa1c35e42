import { expect, it } from 'vitest';

import { candidateEvidenceSchema, type CandidateEvidence } from '#shared/domain/debrief/debrief-schema';
import { scoreEvidence } from '#shared/domain/scoring/of-evidence';
import { scoreReport } from '#shared/domain/scoring/score-report';
import { searchDocumentSchema } from '#shared/domain/search/search-schema';
import { parseSearchFile } from './read-search-file';
import { searchFileText } from './write-search-file';

const search = searchDocumentSchema.parse({
  title: 'VP of Marketing',
  profile: { competencies: [{ id: 'numbers' }, { id: 'people' }], dealBreakers: [{ id: 'd' }] },
  panel: { seats: [{ id: 'cfo', kind: 'cfo', personId: '00000000-0000-4000-8000-00000000000a', personName: 'Ilse' }] },
});

interface Changes {
  readonly id: string;
  readonly text?: string;
  readonly seatId?: string;
  readonly rating?: number;
}

const evidence = ({ id, text = 'Why?', seatId = 'cfo', rating = 4 }: Changes): CandidateEvidence =>
  candidateEvidenceSchema.parse({
    candidateId: `00000000-0000-4000-8000-00000000000${id}`,
    name: `Candidate ${id}`,
    headline: '',
    stage: 'debrief',
    dates: [],
    sealed: 2,
    decisions: [],
    moves: [
      {
        id: '00000000-0000-4000-8000-00000000000b',
        competencyId: 'numbers',
        seatId,
        from: rating,
        to: 4.5,
        reason: 'Heard',
        movedAtMs: 9,
      },
    ],
    cards: [
      {
        seatId,
        date: 1,
        kitVersion: 1,
        kitSha256: '',
        kit: {
          items: [
            { id: 'q1', text, competencyId: 'numbers' },
            { id: 'q2', text: 'Who?', competencyId: 'people' },
            { id: 'q3', text: 'Gone?', competencyId: 'left-the-profile' },
            { id: 'q4', text: 'Coffee?', isScored: false },
          ],
        },
        document: {
          answers: {
            q1: { rating, evidence: 'Named the payback.' },
            q2: { rating: 2, skipReason: 'No time' },
            q3: { rating: 1 },
          },
          firstImpression: { rating: 5, words: 'Calm', sealedAtMs: 1 },
          dealBreakers: [{ dealBreakerId: 'd', evidence: 'Said so' }, { dealBreakerId: 'old' }],
          notes: 'Private notes stay in the workspace',
        },
        committedAtMs: 8,
      },
    ],
  });
const written = (...candidates: readonly CandidateEvidence[]) =>
  parseSearchFile(JSON.parse(searchFileText(search, candidates)), 'written');

it('writes what is open so that it is read back with the same scores', () => {
  const candidates = [evidence({ id: '1' }), evidence({ id: '2', rating: 3 })];

  const report = scoreReport(written(...candidates));

  const scores = candidates.map((candidate) => scoreEvidence(search, candidate));
  expect(report.candidates.map(({ composite, grade, coverage }) => [composite, grade, coverage])).toEqual(
    scores.map(({ composite, grade, coverage }) => [composite, grade, coverage]),
  );
  expect(report.candidates[0]).toMatchObject({ composite: 4.5, grade: null, sealed: 2 });
});

it('keeps a skipped question without its rating, and drops what is not scored or has left the profile', () => {
  const [candidate] = written(evidence({ id: '1' })).candidates;

  expect(candidate?.ratings).toMatchObject([
    { questionId: 'q1', score: 4, evidence: 'Named the payback.', givenAtMs: 8 },
    { questionId: 'q2', score: null },
  ]);
  expect(candidate?.dealBreakers.map(({ dealBreakerId }) => dealBreakerId)).toEqual(['d', null]);
  expect(candidate?.firstImpressions).toEqual([{ seatId: 'cfo', date: 1, score: 5, words: 'Calm' }]);
});

it('gives a question that was reworded between two locked kits another id', () => {
  const file = written(evidence({ id: '1' }), evidence({ id: '2', text: 'Why on earth?' }));

  expect(file.questions.map(({ id, text }) => [id, text])).toEqual([
    ['q1', 'Why?'],
    ['q2', 'Who?'],
    ['q1.2', 'Why on earth?'],
  ]);
  expect(scoreReport(file).comparison).toMatchObject({ sharedQuestions: 1, leftOutQuestions: 2 });
});

it('keeps a seat that left the panel, without its kind', () => {
  const { panel, candidates } = written(evidence({ id: '1', seatId: 'gone' }));

  expect(panel.seats.map(({ id, kind }) => [id, kind])).toEqual([
    ['cfo', 'cfo'],
    ['gone', null],
  ]);
  expect(candidates[0]?.moves).toHaveLength(1);
});

it('holds neither notes nor ids of people', () => {
  const text = searchFileText(search, [evidence({ id: '1' })]);

  expect(text).not.toContain('Private notes');
  expect(text).not.toContain('00000000000a');
});

it('refuses to write thresholds that make no sense, because the file could not be opened again', () => {
  const wrong = { ...search, profile: { ...search.profile, thresholds: { a: 3, b: 4 } } };

  expect(() => searchFileText(wrong, [])).toThrow(/cannot be written as a file yet\. profile\.thresholds: Grade B/);
});
