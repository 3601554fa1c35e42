import { sampleSortingSchema, type SampleSorting } from '#shared/domain/playbook/sample-sorting-schema';
import { readResourceJson } from './read-resource';

/**
 * The sorting tests of the sample company's terms.
 *
 * @throws {ZodError} if the shipped file breaks its schema, which its test rules out.
 */
export const readSampleSorting = (): SampleSorting =>
  sampleSortingSchema.parse(readResourceJson('sample/sorting.json'));
