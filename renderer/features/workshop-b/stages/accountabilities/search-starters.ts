import { accountabilityKindNames } from '#shared/domain/agreement/accountability-names';
import type { AccountabilityStarter } from '#shared/domain/playbook/starter-schema';

/** The starters that hold every searched word, anywhere and in any case; all of them for no word. */
export function searchStarters(starters: readonly AccountabilityStarter[], words: string): AccountabilityStarter[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return starters.filter(({ accountability, why, roomSettles }) => {
    const text = [
      accountabilityKindNames[accountability.kind],
      accountability.commitment,
      accountability.metric,
      accountability.owner,
      accountability.dataSource,
      why,
      roomSettles,
    ]
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
