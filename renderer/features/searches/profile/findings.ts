import { createContext, use } from 'react';

import type { ProfileFinding, ProfilePart } from '#shared/domain/search/profile-finding';

/** What the linter says of the profile on screen. */
export const FindingsContext = createContext<readonly ProfileFinding[]>([]);

/** The findings of one part, or of one of its rows. */
export function useFindings(part: ProfilePart, rowId: string | null = null): readonly ProfileFinding[] {
  return use(FindingsContext).filter((finding) => finding.part === part && finding.rowId === rowId);
}
