import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import { grouped } from '#shared/domain/signing/short-digest';
import type { CheckedPart } from '../check-signatures';
import type { PdfFile } from '../pdf/pdf-file';
import type { AssessedContent } from './assess-content';

type Findings = Pick<VerificationReport, 'signatures' | 'seal' | 'root' | 'workspace'> & {
  readonly file: PdfFile;
  readonly found: AssessedContent;
  readonly parts: readonly CheckedPart[];
  /** What was done to the file besides signing it. */
  readonly unsigned: readonly string[];
};
type Decision = Pick<VerificationReport, 'verdict' | 'integrity' | 'reasons'>;

/** "Altered" beats "cannot tell", which beats "intact". */
export function decide(findings: Findings): Decision {
  const problems = [...new Set(problemsOf(findings))];
  const remarks = remarksOf(findings);
  if (problems.length > 0) return { verdict: 'altered', integrity: 'altered', reasons: [...problems, ...remarks] };
  const doubts = doubtsOf(findings);
  const verdict = doubts.length > 0 ? 'cannot-tell' : 'intact';
  return { verdict, integrity: 'intact', reasons: [...doubts, ...remarks] };
}

function problemsOf({ file, found, parts, signatures, seal, workspace, unsigned }: Findings): string[] {
  return [
    ...file.problems,
    ...unsigned,
    ...(found.record ? sealProblems(seal) : parts.flatMap(({ problems }) => problems)),
    ...signatures.flatMap(({ name, problems }) =>
      problems.length === 0 ? [] : [`The signature of ${name || 'somebody'} does not hold. ${problems.join(' ')}`],
    ),
    ...found.problems,
    ...(workspace.holds === 'different' ? ['It is not the file that this workspace holds of the same revision.'] : []),
  ];
}

function sealProblems(seal: Findings['seal']): string[] {
  if (!seal) return ['The seal is missing. It was never set, or it was cut off.'];
  return seal.isValid ? [] : [`The seal does not hold. ${seal.problems.join(' ')}`];
}

/** What keeps an unaltered file from being called intact. */
function doubtsOf({ found, root }: Findings): string[] {
  if (found.isNewer) return ['A newer Rapport made this file. Update Rapport to check what is in it.'];
  if (root && root.standing !== 'unknown') return [];
  return [
    'Nothing was changed since it was sealed, but who sealed it cannot be told: this machine does not know the signing key ' +
      `${grouped(root?.fingerprint ?? '')}. Compare it with the fingerprint that whoever sealed it reads to you.`,
  ];
}

function remarksOf({ root, workspace }: Findings): string[] {
  return [
    ...(workspace.supersededBy === null
      ? []
      : [`Revision ${workspace.supersededBy} of this agreement has been sealed since: this one is superseded.`]),
    ...(root?.standing === 'sample' ? ['It belongs to the sample company that comes with Rapport.'] : []),
  ];
}
