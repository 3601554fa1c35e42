import { z } from 'zod';

import { gapRowSchema } from '#shared/domain/gap/gap-row-schema';
import { unitIn } from '#shared/domain/gap/gap-unit';
import type { SamplePerceptionGap } from '#shared/domain/playbook/sample-gap-schema';
import { sampleSchema, type Sample } from '#shared/domain/playbook/sample-schema';
import { sampleSealedSchema } from '#shared/domain/playbook/sample-sealed-schema';
import { readResourceJson } from './read-resource';
import { readSampleGap } from './sample-gap';
import { readSamplePulse } from './sample-pulse';
import { readSampleQuarter } from './sample-quarter';
import { readSampleSorting } from './sample-sorting';
import { readWorkshopMaterial } from './workshop-playbook';

/** Each search of the sample company is a file of its own: it is long. */
const searchFiles = ['search.json'] as const;

/**
 * The sample company as it ships, complete with defaults. Read from its files when it is asked for: the start of the app
 * does not need it.
 *
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export function readSample(): Sample {
  const sealed = sampleSealedSchema.parse(readResourceJson('sample/sealed.json'));
  return {
    ...withGap(readCompany(), readSampleGap()),
    pulse: readSamplePulse(),
    sorting: readSampleSorting(),
    sealed,
    quarter: readSampleQuarter(),
  };
}

/** The company without what it sealed: all its agreements are drafts. */
export function readCompany(): Sample {
  const company = z.looseObject({}).parse(readResourceJson('sample/sample.json'));
  return sampleSchema.parse({ ...company, searches: searchFiles.map((name) => readResourceJson(`sample/${name}`)) });
}

/** The company with the questions it was asked, what the record said and what it learnt. */
function withGap(company: Sample, gap: SamplePerceptionGap): Sample {
  const { gapQuestions } = readWorkshopMaterial();
  const rows = gap.answers.map(({ questionId, record, readFrom, learnt }) => {
    const asked = gapQuestions.find(({ id }) => id === questionId);
    if (!asked) throw new Error(`no question ${questionId} ships`);
    const { question, whenApart } = asked;
    const unit = unitIn(asked.unit, company.engagement.currency);
    return gapRowSchema.parse({ id: questionId, question, unit, whenApart, record, readFrom, learnt, isShown: true });
  });
  const agreements = company.agreements.map(({ id, draft }) => ({
    id,
    draft: id === gap.agreementId ? { ...draft, facilitation: { ...draft.facilitation, gap: rows } } : draft,
  }));
  return { ...company, agreements, gap };
}
