import {
  workshopMaterialSchema,
  workshopPlaybookSchema,
  type WorkshopMaterial,
  type WorkshopPlaybook,
} from '#shared/domain/playbook/workshop-playbook-schema';
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

/**
 * What the library offers for the workshop beside it, read from its files.
 *
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export const readWorkshopMaterial = (): WorkshopMaterial =>
  workshopMaterialSchema.parse({
    agendas: read('agendas'),
    pulse: read('pulse-statements'),
    gapQuestions: read('gap-questions'),
    sampleLeads: read('sample-leads'),
    disputes: read('disputes'),
    assetKinds: read('asset-kinds'),
    lenses: read('company-lenses'),
    soundBites: read('sound-bites'),
  });
