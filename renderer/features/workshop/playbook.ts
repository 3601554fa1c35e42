import references from '#resources/playbooks/workshop/reference-figures.json';
import scripts from '#resources/playbooks/workshop/stage-scripts.json';
import type { StageId } from '#shared/domain/agreement/stage-ids';
import type { StageScript } from '#shared/domain/playbook/stage-script-schema';
import { workshopPlaybookSchema, type WorkshopPlaybook } from '#shared/domain/playbook/workshop-playbook-schema';

/** What the stages show as it ships; all else is taken from the library. */
type ShownAsShipped = Pick<WorkshopPlaybook, 'scripts' | 'references'>;
const shownSchema = workshopPlaybookSchema.pick({ scripts: true, references: true });

let parsed: ShownAsShipped | undefined;

/**
 * What ships for the workshop, read-only. Parsed once, on first use.
 *
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export function workshopPlaybook(): ShownAsShipped {
  parsed ??= shownSchema.parse({ scripts, references });
  return parsed;
}

/** The script of a stage; every stage has one. */
export function scriptOf(stage: StageId): StageScript {
  const script = workshopPlaybook().scripts.find((candidate) => candidate.stage === stage);
  if (script === undefined) throw new Error(`no script for the stage ${stage}`);
  return script;
}
