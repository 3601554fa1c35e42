import type { Signatory } from '#shared/domain/agreement/setup-schema';
import { signatoryViews } from '#shared/domain/signing/signatory-views';
import type { SignatoryView } from '#shared/domain/signing/room-schema';
import { AppError } from '#shared/kernel/errors';
import type { Revision, RevisionRepository } from '../revisions/revision-repository';

/** @throws {AppError} STORAGE if something that was recorded is damaged. */
export function viewsOf(revisions: RevisionRepository, { id, record }: Revision): SignatoryView[] {
  return signatoryViews(record, {
    signatures: revisions.signaturesOf(id),
    declines: revisions.declinesOf(id),
    papers: revisions.papersOf(id),
  });
}

/** @throws {AppError} NOT_FOUND if nobody of that id signs the revision. */
export function mustBeSignatory({ record }: Revision, signatoryId: string): Signatory {
  const signatory = record.signatories.find(({ id }) => id === signatoryId);
  if (!signatory) throw new AppError('NOT_FOUND', 'This person is not among the signatories of this revision.');
  return signatory;
}

const done: Readonly<Record<Exclude<SignatoryView['state'], 'waiting'>, string>> = {
  signed: 'has signed already',
  declined: 'has declined to sign',
  'on-paper': 'has signed on paper',
};

/** @throws {AppError} CONFLICT if that signatory signed, declined or signed on paper. */
export function mustBeWaiting(views: readonly SignatoryView[], signatoryId: string): void {
  const view = views.find(({ id }) => id === signatoryId);
  if (view && view.state !== 'waiting') throw new AppError('CONFLICT', `${view.name} ${done[view.state]}.`);
}
