import type { RolePlaybook } from '#shared/domain/playbook/role-schema';

/** Fetches what ships for a role, the first time it is asked for; null for a role without a bank. */
export async function loadBank(roleId: string): Promise<RolePlaybook | null> {
  if (roleId !== 'vp-marketing') return null;
  const { vpMarketingPlaybook } = await import('./vp-marketing-bank');
  return vpMarketingPlaybook();
}
