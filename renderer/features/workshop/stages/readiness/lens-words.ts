import { driveNames } from '#shared/domain/lens/drive-names';
import type { LensDiagnosis } from '#shared/domain/lens/diagnose-lens';
import type { CompanyDrive } from '#shared/domain/lens/lens-choice-schema';

const named = (drive: CompanyDrive): string => driveNames[drive].toLowerCase();

/** What the answers propose, in one sentence. */
export function diagnosisWords({ answered, votes, drive, tied }: LensDiagnosis): string {
  if (drive) return `${votes[drive]} of ${answered} answers point to ${named(drive)}.`;
  if (tied.length > 0) return `The answers are level between ${tied.map(named).join(' and ')}. Go by what you see.`;
  return 'Answer three questions or more, and they propose one.';
}
