import { playbookOfFiles } from '#shared/domain/playbook/role-files';
import type { RolePlaybook } from '#shared/domain/playbook/role-schema';
import { shippedRole } from '#shared/domain/playbook/shipped-roles';
import { readResourceJson } from './read-resource';

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
  const read = (name: string) => readResourceJson(`playbooks/hiring/${roleId}/${name}.json`);
  const playbook = playbookOfFiles(read('role'), role.seats.map(read));
  parsed.set(roleId, playbook);
  return playbook;
}
