import { z } from 'zod';

import lenses from '#resources/playbooks/workshop/company-lenses.json';
import questions from '#resources/playbooks/workshop/lens-questions.json';
import type { CompanyDrive } from '#shared/domain/lens/lens-choice-schema';
import { lensQuestionSchema, type LensQuestion } from '#shared/domain/lens/lens-question-schema';
import { companyLensSchema, type CompanyLens } from '#shared/domain/playbook/workshop-material-schema';

let parsedLenses: readonly CompanyLens[] | undefined;
let parsedQuestions: readonly LensQuestion[] | undefined;

/**
 * What a kind of company changes, as it ships. Parsed once, on first use.
 *
 * @throws {ZodError} if the shipped file breaks its schema, which its test rules out.
 */
export function companyLens(drive: CompanyDrive): CompanyLens {
  parsedLenses ??= z.array(companyLensSchema).parse(lenses);
  const lens = parsedLenses.find((candidate) => candidate.drive === drive);
  if (lens === undefined) throw new Error(`no lens for a ${drive}-driven company`);
  return lens;
}

/** The short questions that tell which kind it is, as they ship. @throws {ZodError} as {@link companyLens} does. */
export function lensQuestions(): readonly LensQuestion[] {
  parsedQuestions ??= z.array(lensQuestionSchema).parse(questions);
  return parsedQuestions;
}
