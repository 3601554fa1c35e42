import type { CandidateEvidence } from '#shared/domain/debrief/debrief-schema';
import { searchFileFormat, searchFileSchema } from '#shared/domain/search/search-file';
import type { SearchDocument } from '#shared/domain/search/search-schema';
import { AppError } from '#shared/kernel/errors';
import { fileCandidate } from './file-candidate';
import { collectQuestions } from './file-questions';
import { fileSeats } from './file-seats';

/**
 * A search as the text of a file that {@link readSearchFile} reads back the same: UTF-8 JSON, two spaces. What is in it
 * is what the evidence holds, and that is open scores only; of the rest it says how many sealed assessments exist.
 *
 * @throws {AppError} VALIDATION if the draft makes no sense yet (grade B above grade A), since the file could not be
 * opened again.
 */
export function searchFileText(search: SearchDocument, candidates: readonly CandidateEvidence[]): string {
  const competencies = new Set(search.profile.competencies.map(({ id }) => id));
  const { questions, questionIdOf } = collectQuestions(candidates, competencies);
  const dealBreakers = new Set(search.profile.dealBreakers.map(({ id }) => id));
  const parsed = searchFileSchema.safeParse({
    format: searchFileFormat,
    formatVersion: 1,
    title: search.title,
    profile: search.profile,
    panel: { ...search.panel, seats: fileSeats(search.panel.seats, candidates) },
    questions,
    candidates: candidates.map((evidence) => fileCandidate(evidence, { competencies, dealBreakers, questionIdOf })),
  });
  if (!parsed.success) {
    const { message, fields } = AppError.fromZod(parsed.error);
    throw new AppError('VALIDATION', `This search cannot be written as a file yet. ${message}`, fields);
  }
  return `${JSON.stringify(parsed.data, null, 2)}\n`;
}
