import type { SignedRevision } from '#shared/domain/deck/signed-revision';
import type { JobRequest } from '#shared/domain/job/job-schema';
import type { RevisionId, RevisionRecord, RevisionState } from '#shared/domain/signing/revision-schema';
import type { PaperRecord } from '#shared/domain/signing/signature-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { AppError } from '#shared/kernel/errors';
import { sha256 } from '../db/digest';
import type { ExportedFile } from '../signing/log/log-export';
import { fileKinds } from './file-kinds';
import type { DeskApi } from './hiring-exports';
import { pemOf } from './pem';
import { made, named, stored, type PreparedExport } from './prepared-export';

/** What is stored of closed revisions, as files need it. */
export interface RevisionSource {
  /** @throws {AppError} NOT_FOUND, or STORAGE if it is damaged. */
  readonly find: (id: RevisionId) => FoundRevision;
  /** The PDF with all that was signed so far. */
  readonly file: (id: RevisionId) => Uint8Array;
  readonly paper: (id: RevisionId, paperId: string) => { readonly record: PaperRecord; readonly content: Uint8Array };
  /** A root certificate, DER. @throws {AppError} NOT_FOUND */
  readonly root: (fingerprint: string) => Uint8Array;
  readonly logExport: (file: ExportedFile) => void;
}

export interface FoundRevision {
  readonly record: RevisionRecord;
  readonly contentSha256: string;
  readonly state: RevisionState;
}

interface Deps {
  readonly revisions: RevisionSource;
  readonly desk: Pick<DeskApi, 'signing'>;
}

const signingKinds = [
  'export-revision-deck',
  'export-revision-pdf',
  'export-signature-page',
  'export-paper',
  'export-root',
] as const;
type SigningKind = (typeof signingKinds)[number];
type Requests = { readonly [K in SigningKind]: Extract<JobRequest, { kind: K }> };
export type SigningExportRequest = Requests[SigningKind];

export const isSigningExport = (request: JobRequest): request is SigningExportRequest =>
  signingKinds.some((kind) => kind === request.kind);

const preparations: { readonly [K in SigningKind]: (deps: Deps, request: Requests[K]) => Promise<PreparedExport> } = {
  'export-revision-deck': async ({ revisions, desk }, { revisionId, layout }) => {
    const { record, state } = revisions.find(revisionId);
    const signed = await signedRevision(desk, record);
    return {
      ...named(nameOf(record, notSealed(state)), fileKinds['export-revision-deck']),
      content: made({ kind: 'deck', layout, document: record.agreement, client: record.client, signed }),
      onWritten: logOf(revisions, record, 'slides'),
    };
  },
  'export-revision-pdf': async ({ revisions }, { revisionId }) => {
    const { record, state } = revisions.find(revisionId);
    return {
      ...named(nameOf(record, notSealed(state)), fileKinds['export-revision-pdf']),
      content: stored(revisions.file(revisionId)),
      onWritten: logOf(revisions, record, state === 'sealed' ? 'sealed PDF' : 'PDF, not sealed'),
    };
  },
  'export-signature-page': async ({ revisions }, { revisionId }) => {
    const { record, contentSha256 } = revisions.find(revisionId);
    return {
      ...named([...nameOf(record), 'Signature page'], fileKinds['export-signature-page']),
      content: made({ kind: 'signature-page', record, contentSha256 }),
      onWritten: logOf(revisions, record, 'signature page'),
    };
  },
  'export-paper': async ({ revisions }, { revisionId, paperId }) => {
    const { record } = revisions.find(revisionId);
    const { record: paper, content } = revisions.paper(revisionId, paperId);
    return {
      ...named([...nameOf(record), 'Signed on paper'], paperKinds[paper.mediaType]),
      content: stored(content),
      onWritten: logOf(revisions, record, 'scan of signatures on paper'),
    };
  },
  'export-root': async ({ revisions }, { fingerprint }) => ({
    ...named(['Rapport signing root', shortDigest(fingerprint).replaceAll(' ', '')], fileKinds['export-root']),
    content: stored(pemOf(revisions.root(fingerprint))),
  }),
};

/**
 * What a file of a closed revision is made of, at this moment.
 *
 * @throws {AppError} NOT_FOUND if it is gone; STORAGE if what is stored is damaged.
 */
export const prepareSigningExport = (deps: Deps, request: SigningExportRequest): Promise<PreparedExport> =>
  prepare(request.kind, deps, request);

const prepare = <K extends SigningKind>(kind: K, deps: Deps, request: Requests[K]): Promise<PreparedExport> =>
  preparations[kind](deps, request);

/** The signatures of a revision as its page shows them. */
async function signedRevision(
  desk: Deps['desk'],
  { agreementId, revisionId }: RevisionRecord,
): Promise<SignedRevision> {
  const { revisions } = await desk.signing.room({ agreementId });
  const found = revisions.find(({ id }) => id === revisionId);
  if (!found) throw new AppError('NOT_FOUND', 'This revision no longer exists');
  return found;
}

const nameOf = ({ client, agreement, number }: RevisionRecord, remark = ''): string[] => [
  client.name,
  agreement.title,
  `Revision ${number}${remark}`,
];

const notSealed = (state: RevisionState): string => (state === 'sealed' ? '' : ' (not sealed)');

const logOf =
  (revisions: RevisionSource, { revisionId }: RevisionRecord, what: string) =>
  (bytes: Uint8Array): void =>
    revisions.logExport({ revisionId, what, fileSha256: sha256(bytes) });

/** The kind of file each scan is. */
export const paperKinds = {
  'application/pdf': { extension: 'pdf', name: 'PDF document' },
  'image/png': { extension: 'png', name: 'PNG picture' },
  'image/jpeg': { extension: 'jpg', name: 'JPEG picture' },
} as const;
