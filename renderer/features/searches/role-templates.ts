import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { SeatKind } from '#shared/domain/kit/seat-kind';
import { roleTemplateSchema, type RoleTemplate } from '#shared/domain/playbook/role-schema';
import { shippedRole, shippedRoles } from '#shared/domain/playbook/shipped-roles';
import { seatNames } from './seat-names';

/** The id that stands for a role that does not ship. */
export const OWN_ROLE = 'own';

export const roleOptions: readonly { readonly id: string; readonly label: string; readonly hint: string }[] = [
  ...shippedRoles.map(({ id, name, seats }) => ({
    id,
    label: name,
    hint: `Profile, questions and answer keys for ${seatNames(seats)}`,
  })),
  { id: OWN_ROLE, label: 'Another role', hint: 'You write the profile and the questions yourselves' },
];

/** Seats whose questions ship with a role; none for a role of the panel's own. */
export const starterSeats = (roleId: string): readonly SeatKind[] => shippedRole(roleId)?.seats ?? [];

/** Whose promises of an agreement become a role's outcomes: marketing's, where the role itself does not say. */
export const promisesOf = (roleId: string): Side => shippedRole(roleId)?.promises ?? 'marketing';

const files = import.meta.glob<{ readonly default: { readonly template: unknown } }>(
  '../../../resources/playbooks/hiring/*/role.json',
);

/** The shipped profile of a role; null for a role of the panel's own. Read on first use. */
export async function loadRoleTemplate(roleId: string): Promise<RoleTemplate | null> {
  const load = files[`../../../resources/playbooks/hiring/${roleId}/role.json`];
  if (!load) return null;
  const { default: file } = await load();
  return roleTemplateSchema.parse(file.template);
}
