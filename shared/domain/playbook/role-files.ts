import { z } from 'zod';

import { rolePlaybookSchema, type RolePlaybook } from './role-schema';

/** `role.json`: the template and the questions that more than one seat asks. */
const roleFileSchema = z.strictObject({ template: z.unknown(), questions: z.array(z.unknown()) });
/** `<seat>.json`: what that seat alone asks and says, and its answer keys. */
const seatFileSchema = z.strictObject({
  prompts: z.array(z.unknown()),
  questions: z.array(z.unknown()),
  keys: z.array(z.unknown()),
});

/**
 * Puts a role's playbook together from its files.
 *
 * @throws {ZodError} if a shipped file breaks its schema, which its test rules out.
 */
export function playbookOfFiles(roleFile: unknown, seatFiles: readonly unknown[]): RolePlaybook {
  const { template, questions } = roleFileSchema.parse(roleFile);
  const seats = seatFiles.map((file) => seatFileSchema.parse(file));
  return rolePlaybookSchema.parse({
    template,
    questions: [...questions, ...seats.flatMap((seat) => seat.questions)],
    prompts: seats.flatMap((seat) => seat.prompts),
    keys: seats.flatMap((seat) => seat.keys),
  });
}
