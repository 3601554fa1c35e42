import ceo from '#resources/playbooks/hiring/vp-marketing/ceo.json';
import cfo from '#resources/playbooks/hiring/vp-marketing/cfo.json';
import hr from '#resources/playbooks/hiring/vp-marketing/hr.json';
import role from '#resources/playbooks/hiring/vp-marketing/role.json';
import salesLeader from '#resources/playbooks/hiring/vp-marketing/sales-leader.json';
import { rolePlaybookSchema, type RolePlaybook } from '#shared/domain/playbook/role-schema';

let parsed: RolePlaybook | undefined;

/** The questions, prompts and answer keys that ship for a VP of Marketing, read-only. Parsed once. */
export function vpMarketingPlaybook(): RolePlaybook {
  const seats = [ceo, cfo, hr, salesLeader];
  parsed ??= rolePlaybookSchema.parse({
    template: role.template,
    questions: [...role.questions, ...seats.flatMap((seat) => seat.questions)],
    prompts: seats.flatMap((seat) => seat.prompts),
    keys: seats.flatMap((seat) => seat.keys),
  });
  return parsed;
}
