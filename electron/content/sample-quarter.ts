import { sampleQuarterSchema, type SampleQuarter } from '#shared/domain/playbook/sample-quarter-schema';
import { readResourceJson } from './read-resource';

/**
 * What the sample company's sealed pilot brought, promise by promise.
 *
 * @throws {ZodError} if the shipped file breaks its schema, which its test rules out.
 */
export const readSampleQuarter = (): SampleQuarter =>
  sampleQuarterSchema.parse(readResourceJson('sample/quarter.json'));
