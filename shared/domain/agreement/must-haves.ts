import { missingCommitments } from './must-have-commitments';
import { missingCommunication } from './must-have-communication';
import type { MustHave } from './must-have-schema';
import { missingSummary } from './must-have-summary';
import { missingTerminology } from './must-have-terminology';
import type { AgreementDocument } from './agreement-schema';

/**
 * The five must-haves in their order, each with what is still missing. (Source: "Five must haves for any sales and
 * marketing SLA".) Together they are what makes an agreement ready to sign.
 */
export function mustHaves(document: AgreementDocument): MustHave[] {
  return [
    mustHave('summary', 'Executive summary', missingSummary(document)),
    mustHave('communication', 'Communication plan', missingCommunication(document)),
    mustHave('terminology', 'Terminology', missingTerminology(document)),
    mustHave('marketing', 'Marketing accountabilities', missingCommitments('marketing', document.marketing)),
    mustHave('sales', 'Sales accountabilities', missingCommitments('sales', document.sales)),
  ];
}

function mustHave(id: MustHave['id'], name: string, missing: string[]): MustHave {
  return { id, name, isMet: missing.length === 0, missing, stage: id };
}
