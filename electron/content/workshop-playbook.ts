import { workshopPlaybookSchema, type WorkshopPlaybook } from '#shared/domain/playbook/workshop-playbook-schema';
import { readResourceJson } from './read-resource';

const read = (name: string): unknown => readResourceJson(`playbooks/workshop/${name}.json`);

/**
 * What ships for the workshop, read from its files.
 *
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export const readWorkshopPlaybook = (): WorkshopPlaybook =>
  workshopPlaybookSchema.parse({
    scripts: read('stage-scripts'),
    terms: read('terms'),
    accountabilities: read('accountabilities'),
    kpis: read('kpis'),
    meetings: read('meetings'),
    ladders: read('ladders'),
    references: read('reference-figures'),
  });
