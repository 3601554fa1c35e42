import type { SeatKind } from '#shared/domain/kit/seat-kind';
import { roleTemplateSchema, type RoleTemplate } from '#shared/domain/playbook/role-schema';

/** The id that stands for a role that does not ship. */
export const OWN_ROLE = 'own';

export const roleOptions = [
  {
    id: 'vp-marketing',
    label: 'VP of Marketing',
    hint: 'With a profile, questions and answer keys for HR, CFO, sales leader and CEO',
  },
  { id: OWN_ROLE, label: 'Another role', hint: 'You write the profile and the questions yourselves' },
] as const;
export type RoleOption = (typeof roleOptions)[number]['id'];

/** Seats whose questions ship with a role. */
export const starterSeats: readonly SeatKind[] = ['hr', 'cfo', 'sales-leader', 'ceo'];

/** The shipped profile of a role; null for a role of the panel's own. Read on first use. */
export async function loadRoleTemplate(roleId: string): Promise<RoleTemplate | null> {
  if (roleId !== 'vp-marketing') return null;
  const { default: file } = await import('#resources/playbooks/hiring/vp-marketing/role.json');
  return roleTemplateSchema.parse(file.template);
}
