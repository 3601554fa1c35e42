import { samplePulseSchema, type SamplePulse } from '#shared/domain/playbook/sample-pulse-schema';
import { readResourceJson } from './read-resource';

/**
 * What the people of the sample company answered before their workshop, without anybody's sheet.
 *
 * @throws {ZodError} if the shipped file breaks its schema, which its test rules out.
 */
export const readSamplePulse = (): SamplePulse => samplePulseSchema.parse(readResourceJson('sample/pulse.json'));
