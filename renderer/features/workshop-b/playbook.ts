import accountabilities from '#resources/playbooks/workshop/accountabilities.json';
import kpis from '#resources/playbooks/workshop/kpis.json';
import ladders from '#resources/playbooks/workshop/ladders.json';
import meetings from '#resources/playbooks/workshop/meetings.json';
import references from '#resources/playbooks/workshop/reference-figures.json';
import scripts from '#resources/playbooks/workshop/stage-scripts.json';
import terms from '#resources/playbooks/workshop/terms.json';
import type { StageId } from '#shared/domain/agreement/facilitation-schema';
import type { StageScript } from '#shared/domain/playbook/stage-script-schema';
import { workshopPlaybookSchema, type WorkshopPlaybook } from '#shared/domain/playbook/workshop-playbook-schema';

let parsed: WorkshopPlaybook | undefined;

/**
 * What ships for the workshop, read-only. Parsed once, on first use.
 *
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export function workshopPlaybook(): WorkshopPlaybook {
  parsed ??= workshopPlaybookSchema.parse({ scripts, terms, accountabilities, kpis, meetings, ladders, references });
  return parsed;
}

/** The script of a stage; every stage has one. */
export function scriptOf(stage: StageId): StageScript {
  const script = workshopPlaybook().scripts.find((candidate) => candidate.stage === stage);
  if (script === undefined) throw new Error(`no script for the stage ${stage}`);
  return script;
}
