import ceo from '#resources/playbooks/hiring/vp-marketing/ceo.json';
import cfo from '#resources/playbooks/hiring/vp-marketing/cfo.json';
import hr from '#resources/playbooks/hiring/vp-marketing/hr.json';
import role from '#resources/playbooks/hiring/vp-marketing/role.json';
import salesLeader from '#resources/playbooks/hiring/vp-marketing/sales-leader.json';
import { rolePlaybookSchema, type RolePlaybook } from '#shared/domain/playbook/role-schema';

const files = { 'vp-marketing': { role, seats: [ceo, cfo, hr, salesLeader] } } as const;
export type ShippedRole = keyof typeof files;

const parsed = new Map<ShippedRole, RolePlaybook>();

/**
 * All that ships for a role, read-only. Parsed once, on first use. These are hundreds of kilobytes that the start of
 * the app does not need: import this module where it is used, by `await import(…)`.
 *
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export function readHiringPlaybook(shipped: ShippedRole): RolePlaybook {
  const known = parsed.get(shipped);
  if (known !== undefined) return known;
  const { role: shared, seats } = files[shipped];
  const playbook = rolePlaybookSchema.parse({
    template: shared.template,
    questions: [...shared.questions, ...seats.flatMap(({ questions }): readonly unknown[] => questions)],
    prompts: seats.flatMap(({ prompts }): readonly unknown[] => prompts),
    keys: seats.flatMap(({ keys }): readonly unknown[] => keys),
  });
  parsed.set(shipped, playbook);
  return playbook;
}
