import type { PackMaterial } from '#shared/domain/pack/pack-content';
import type { LeadSet } from '#shared/domain/playbook/workshop-material-schema';
import { readWorkshopMaterial, readWorkshopPlaybook } from '../../content/workshop-playbook';

/** What ships and is printed in the pack: of the leads one set, as a round of sorting has. */
export function packMaterial(set: LeadSet = 'elephants'): PackMaterial {
  const { pulse, gapQuestions, sampleLeads } = readWorkshopMaterial();
  return {
    scripts: readWorkshopPlaybook().scripts,
    pulse,
    gapQuestions,
    leads: sampleLeads.filter((lead) => lead.set === set),
  };
}
