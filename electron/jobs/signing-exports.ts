import type { SignedRevision } from '#shared/domain/deck/signed-revision';
import type { JobRequest } from '#shared/domain/job/job-schema';
import type { RevisionId, RevisionRecord, RevisionState } from '#shared/domain/signing/revision-schema';
import type { PaperRecord } from '#shared/domain/signing/signature-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { sha256 } from '../db/digest';
import type { ExportedFile } from '../signing/log/log-export';
import { fileKinds } from './file-kinds';
import { pemOf } from './pem';
import { named, type PreparedExport } from './prepared-export';

/** What is stored of closed revisions, as files need it. */
export interface RevisionSource {
  /** @throws {AppError} NOT_FOUND, or STORAGE if it is damaged. */
  readonly find: (id: RevisionId) => FoundRevision;
  /** What its signature page shows. */
  readonly signed: (id: RevisionId) => SignedRevision;
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

const preparations: {
  readonly [K in SigningKind]: (revisions: RevisionSource, request: Requests[K]) => PreparedExport;
} = {
  'export-revision-deck': (revisions, { revisionId, layout }) => {
    const { record, state } = revisions.find(revisionId);
    const signed = revisions.signed(revisionId);
    return {
      ...named(nameOf(record, notSealed(state)), fileKinds['export-revision-deck']),
      work: { kind: 'deck', layout, document: record.agreement, client: record.client, signed },
      onWritten: logOf(revisions, record, 'slides'),
    };
  },
  'export-revision-pdf': (revisions, { revisionId }) => {
    const { record, state } = revisions.find(revisionId);
    return {
      ...named(nameOf(record, notSealed(state)), fileKinds['export-revision-pdf']),
      bytes: revisions.file(revisionId),
      onWritten: logOf(revisions, record, state === 'sealed' ? 'sealed PDF' : 'PDF, not sealed'),
    };
  },
  'export-signature-page': (revisions, { revisionId }) => {
    const { record, contentSha256 } = revisions.find(revisionId);
    return {
      ...named([...nameOf(record), 'Signature page'], fileKinds['export-signature-page']),
      work: { kind: 'signature-page', record, contentSha256 },
      onWritten: logOf(revisions, record, 'signature page'),
    };
  },
  'export-paper': (revisions, { revisionId, paperId }) => {
    const { record } = revisions.find(revisionId);
    const { record: paper, content } = revisions.paper(revisionId, paperId);
    return {
      ...named([...nameOf(record), 'Signed on paper'], paperKinds[paper.mediaType]),
      bytes: content,
      onWritten: logOf(revisions, record, 'scan of signatures on paper'),
    };
  },
  'export-root': (revisions, { fingerprint }) => ({
    ...named(['Rapport signing root', shortDigest(fingerprint).replaceAll(' ', '')], fileKinds['export-root']),
    bytes: pemOf(revisions.root(fingerprint)),
  }),
};

/**
 * What a file of a closed revision is made of, at this moment.
 *
 * @throws {AppError} NOT_FOUND if it is gone; STORAGE if what is stored is damaged.
 */
export const prepareSigningExport = (revisions: RevisionSource, request: SigningExportRequest): PreparedExport =>
  prepare(request.kind, revisions, request);

const prepare = <K extends SigningKind>(kind: K, revisions: RevisionSource, request: Requests[K]): PreparedExport =>
  preparations[kind](revisions, request);

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
const paperKinds = {
  'application/pdf': { extension: 'pdf', name: 'PDF document' },
  'image/png': { extension: 'png', name: 'PNG picture' },
  'image/jpeg': { extension: 'jpg', name: 'JPEG picture' },
} as const;
