import { z } from 'zod';

import { shippedRole } from '#shared/domain/playbook/shipped-roles';
import { rolePlaybookSchema, type RolePlaybook } from '#shared/domain/playbook/role-schema';
import { readResourceJson } from './read-resource';

const roleFileSchema = z.strictObject({ template: z.unknown(), questions: z.array(z.unknown()) });
const seatFileSchema = z.strictObject({
  prompts: z.array(z.unknown()),
  questions: z.array(z.unknown()),
  keys: z.array(z.unknown()),
});

const parsed = new Map<string, RolePlaybook>();

/**
 * All that ships for a role, read-only. Read and parsed once, on first use: these are hundreds of kilobytes that the
 * start of the app does not need.
 *
 * @throws {Error} if nothing ships for the role.
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export function readHiringPlaybook(roleId: string): RolePlaybook {
  const known = parsed.get(roleId);
  if (known !== undefined) return known;
  const role = shippedRole(roleId);
  if (!role) throw new Error(`nothing ships for the role ${roleId}`);
  const folder = `playbooks/hiring/${roleId}`;
  const { template, questions } = roleFileSchema.parse(readResourceJson(`${folder}/role.json`));
  const seats = role.seats.map((seat) => seatFileSchema.parse(readResourceJson(`${folder}/${seat}.json`)));
  const playbook = rolePlaybookSchema.parse({
    template,
    questions: [...questions, ...seats.flatMap((seat) => seat.questions)],
    prompts: seats.flatMap((seat) => seat.prompts),
    keys: seats.flatMap((seat) => seat.keys),
  });
  parsed.set(roleId, playbook);
  return playbook;
}
