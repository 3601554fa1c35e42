import { z } from 'zod';

import { rolePlaybookSchema, type RolePlaybook } from '#shared/domain/playbook/role-schema';
import { readResourceJson } from './read-resource';

/** The seats that have a bank of their own, by role; the first file of each folder is `role.json`. */
const seatsOf = { 'vp-marketing': ['ceo', 'cfo', 'hr', 'sales-leader'] } as const;
export type ShippedRole = keyof typeof seatsOf;

/** True if questions for the role ship. */
export const isShippedRole = (roleId: string): roleId is ShippedRole => Object.hasOwn(seatsOf, roleId);

const roleFileSchema = z.strictObject({ template: z.unknown(), questions: z.array(z.unknown()) });
const seatFileSchema = z.strictObject({
  prompts: z.array(z.unknown()),
  questions: z.array(z.unknown()),
  keys: z.array(z.unknown()),
});

const parsed = new Map<ShippedRole, RolePlaybook>();

/**
 * All that ships for a role, read-only. Read and parsed once, on first use: these are hundreds of kilobytes that the
 * start of the app does not need.
 *
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export function readHiringPlaybook(role: ShippedRole): RolePlaybook {
  const known = parsed.get(role);
  if (known !== undefined) return known;
  const folder = `playbooks/hiring/${role}`;
  const { template, questions } = roleFileSchema.parse(readResourceJson(`${folder}/role.json`));
  const seats = seatsOf[role].map((seat) => seatFileSchema.parse(readResourceJson(`${folder}/${seat}.json`)));
  const playbook = rolePlaybookSchema.parse({
    template,
    questions: [...questions, ...seats.flatMap((seat) => seat.questions)],
    prompts: seats.flatMap((seat) => seat.prompts),
    keys: seats.flatMap((seat) => seat.keys),
  });
  parsed.set(role, playbook);
  return playbook;
}
