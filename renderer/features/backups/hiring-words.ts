import type { BackupContents } from '#shared/domain/workspace/workspace-schema';

/**
 * "2 searches, 5 candidates; 12 sealed assessments." Of assessments nobody may learn more than how many there are before
 * a restore. Empty for a copy without searches.
 */
export function hiringWords({ searches, candidates, assessments }: BackupContents): string {
  if (searches + candidates + assessments === 0) return '';
  const people = `${many(searches, 'search', 'searches')}, ${many(candidates, 'candidate', 'candidates')}`;
  const sealed = many(assessments, 'sealed assessment', 'sealed assessments');
  return assessments === 0 ? `${people}.` : `${people}; ${sealed}.`;
}

const many = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
