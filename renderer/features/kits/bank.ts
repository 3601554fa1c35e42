import { playbookOfFiles } from '#shared/domain/playbook/role-files';
import type { RolePlaybook } from '#shared/domain/playbook/role-schema';
import { shippedRole } from '#shared/domain/playbook/shipped-roles';

const files = import.meta.glob<{ readonly default: unknown }>('../../../resources/playbooks/hiring/*/*.json');

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

async function readBank(roleId: string, seats: readonly string[]): Promise<RolePlaybook> {
  const [role, ...ofSeats] = await Promise.all(['role', ...seats].map((name) => fetched(`${roleId}/${name}.json`)));
  return playbookOfFiles(role, ofSeats);
}

/** @throws {Error} if the file does not ship. */
async function fetched(name: string): Promise<unknown> {
  const load = files[`../../../resources/playbooks/hiring/${name}`];
  if (!load) throw new Error(`${name} is not in this installation`);
  return (await load()).default;
}
