import { samplePerceptionGapSchema, type SamplePerceptionGap } from '#shared/domain/playbook/sample-gap-schema';
import { readResourceJson } from './read-resource';

/**
 * What marketing and sales of the sample company wrote down blind before their agreement, and the record beside it.
 *
 * @throws {ZodError} if the shipped file breaks its schema, which its test rules out.
 */
export const readSampleGap = (): SamplePerceptionGap =>
  samplePerceptionGapSchema.parse(readResourceJson('sample/perception-gap.json'));
