import { z } from 'zod';

import { sampleSchema, type Sample } from '#shared/domain/playbook/sample-schema';
import { sampleSealedSchema } from '#shared/domain/playbook/sample-sealed-schema';
import { readResourceJson } from './read-resource';
import { readSampleQuarter } from './sample-quarter';

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
  return { ...readCompany(), sealed, quarter: readSampleQuarter() };
}

/** The company without what it sealed: all its agreements are drafts. */
export function readCompany(): Sample {
  const company = z.looseObject({}).parse(readResourceJson('sample/sample.json'));
  return sampleSchema.parse({ ...company, searches: searchFiles.map((name) => readResourceJson(`sample/${name}`)) });
}
