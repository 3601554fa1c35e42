import { rolePlaybookSchema, type RolePlaybook } from '#shared/domain/playbook/role-schema';
import { shippedRole } from '#shared/domain/playbook/shipped-roles';

type Load<T> = () => Promise<{ readonly default: T }>;
interface SeatFile {
  readonly prompts: readonly unknown[];
  readonly questions: readonly unknown[];
  readonly keys: readonly unknown[];
}

const roleFiles = import.meta.glob<{ readonly default: { template: unknown; questions: readonly unknown[] } }>(
  '../../../resources/playbooks/hiring/*/role.json',
);
const seatFiles = import.meta.glob<{ readonly default: SeatFile }>([
  '../../../resources/playbooks/hiring/*/*.json',
  '!**/role.json',
]);

const parsed = new Map<string, Promise<RolePlaybook>>();

/** Fetches what ships for a role, the first time it is asked for; null for a role without a bank. */
export async function loadBank(roleId: string): Promise<RolePlaybook | null> {
  const role = shippedRole(roleId);
  if (!role) return null;
  const bank = parsed.get(roleId) ?? readBank(roleId, role.seats);
  parsed.set(roleId, bank);
  // What failed is tried anew the next time.
  bank.catch(() => parsed.delete(roleId));
  return await bank;
}

async function readBank(roleId: string, seatIds: readonly string[]): Promise<RolePlaybook> {
  const folder = `../../../resources/playbooks/hiring/${roleId}`;
  const [role, ...seats] = await Promise.all([
    fetched(roleFiles, `${folder}/role.json`),
    ...seatIds.map((seat) => fetched(seatFiles, `${folder}/${seat}.json`)),
  ]);
  return rolePlaybookSchema.parse({
    template: role.template,
    questions: [...role.questions, ...seats.flatMap(({ questions }) => questions)],
    prompts: seats.flatMap(({ prompts }) => prompts),
    keys: seats.flatMap(({ keys }) => keys),
  });
}

/** @throws {Error} if the file does not ship. */
async function fetched<T>(files: Readonly<Record<string, Load<T>>>, name: string): Promise<T> {
  const load = files[name];
  if (!load) throw new Error(`${name} is not in this installation`);
  return (await load()).default;
}
