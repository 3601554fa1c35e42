import { grouped } from '#shared/domain/signing/short-digest';
import type { VerificationReport } from '#shared/domain/signing/verification-schema';

const verdictWords = {
  intact: 'INTACT. Nothing has changed since it was sealed.',
  altered: 'ALTERED. This is not what was sealed.',
  'cannot-tell': 'CANNOT TELL.',
} as const;
const standingWords = {
  'this-workspace': 'known to the workspace',
  sample: 'of the sample company',
  given: 'the one you gave',
  unknown: 'unknown here',
} as const;
const howWords = { 'on-paper': 'on paper, not digitally', declined: 'declined', absent: 'not signed' } as const;

/** A report for people to read in a terminal. */
export function describeReport(report: VerificationReport): string[] {
  const { document, root, attachment, workspace } = report;
  return [
    `${report.fileName}: ${verdictWords[report.verdict]}`,
    ...report.reasons.map((reason) => `  ${reason}`),
    ...(document ? [`agreement: ${document.title}, ${document.clientName}, revision ${document.number}`] : []),
    ...signatureLines(report),
    ...(root ? [`root: ${grouped(root.fingerprint)} (${standingWords[root.standing]})`] : []),
    ...(attachment ? [`content digest: ${grouped(attachment.sha256)}`] : []),
    ...(workspace.holds === 'nothing' ? [] : [`workspace: holds ${holdsWords[workspace.holds]}`]),
    `file: ${report.fileSha256}`,
  ];
}

const holdsWords = { same: 'the same revision', different: 'this revision with another content' } as const;

function signatureLines({ signatures, notSigned, seal, integrity }: VerificationReport): string[] {
  if (integrity === 'unreadable') return [];
  return [
    ...signatures.map(
      ({ name, title, isValid, claimedAt }) =>
        `signature: ${nameAndTitle(name, title)}: ${isValid ? 'valid' : 'NOT VALID'}${at(claimedAt)}`,
    ),
    ...notSigned.map(({ name, title, how }) => `signature: ${nameAndTitle(name, title)}: ${howWords[how]}`),
    seal ? `seal: ${seal.isValid ? 'valid' : 'NOT VALID'}${at(seal.claimedAt)}` : 'seal: missing',
  ];
}

const nameAndTitle = (name: string, title: string) => [name, title].filter((text) => text !== '').join(', ');

const at = (claimedAt: string | null) =>
  claimedAt === null ? '' : `, ${claimedAt} by the clock of the machine that signed`;
