import { sampleSchema, type Sample } from '#shared/domain/playbook/sample-schema';
import { readResourceJson } from './read-resource';

/**
 * The sample company as it ships, complete with defaults. Read from its files when it is asked for: the start of the app
 * does not need it.
 *
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export function readSample(): Sample {
  return sampleSchema.parse(readResourceJson('sample/sample.json'));
}
