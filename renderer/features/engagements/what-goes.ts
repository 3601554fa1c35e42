import type { AgreementStatus } from '#shared/domain/agreement/agreement-schema';

const signed: Readonly<Record<Exclude<AgreementStatus, 'draft'>, string>> = {
  signing: 'This agreement is closed for signing.',
  sealed: 'This agreement is signed and sealed.',
  amending: 'This agreement is signed and sealed, and an amendment of it is being written.',
};

/** What is lost with an agreement, before it is deleted. What was signed is named, and what that means later. */
export function whatGoesWith(status: AgreementStatus): string {
  if (status === 'draft') {
    return 'Everything written in this workshop goes with it. This cannot be undone; only a backup still holds it.';
  }
  return (
    `${signed[status]} Its closed revisions, the signatures, any sealed PDF and the log are deleted with it. Whoever has ` +
    'a sealed PDF of it keeps the file, but this workspace can then no longer tell whether it holds that revision, or a ' +
    'newer one. Export what is sealed first. This cannot be undone; only a backup still holds it.'
  );
}

/**
 * What is lost with an engagement.
 *
 * @param closed how many of its agreements are closed, sealed or amended; null where that is not known.
 */
export function whatGoesWithEngagement(closed: number | null): string {
  const rest =
    'This cannot be undone; only a backup still holds them. An engagement that has candidates is not deleted: erase each ' +
    'of them first. To put it out of sight, archive it instead.';
  if (closed === 0) return `Its people, its agreements and its searches go with it. ${rest}`;
  const agreements =
    closed === null
      ? 'its agreements, with whatever was signed and sealed in them'
      : `its agreements, ${closed === 1 ? 'one of them' : `${closed} of them`} closed for signing or sealed`;
  return (
    `Its people, ${agreements}, and its searches go with it. Signatures, sealed PDFs and logs are deleted too: whoever ` +
    'has a sealed PDF keeps the file, but this workspace can then no longer tell whether it holds that revision. Export ' +
    `the sealed PDFs first. ${rest}`
  );
}
