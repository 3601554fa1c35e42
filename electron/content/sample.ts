import sampleJson from '#resources/sample/sample.json';
import { sampleSchema, type Sample } from '#shared/domain/playbook/sample-schema';

/**
 * The sample company as it ships, complete with defaults.
 *
 * @throws {ZodError} if the shipped file breaks its schema, which its test rules out.
 */
export function readSample(): Sample {
  return sampleSchema.parse(sampleJson);
}
