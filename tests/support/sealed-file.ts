import { signatureField, sealField } from '#shared/domain/signing/field-names';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import type { Mark, SealStatement } from '#shared/domain/signing/signature-schema';
import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import type { Signatory } from '#shared/domain/agreement/setup-schema';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import { buildRevisionPdf } from '../../electron/exporting/revision/build-revision-pdf';
import { pictureOf } from '../../electron/signing/ink/picture-of';
import { signField } from '../../electron/signing/pdf/sign-field';
import { createRoot } from '../../electron/signing/pki/create-root';
import { fingerprintOf } from '../../electron/signing/pki/fingerprint';
import { issueSignatory, sealIdentity } from '../../electron/signing/pki/identities';
import type { RootKeys } from '../../electron/signing/pki/root-keys';
import { frozenRevision, type FrozenRevision } from './revision-builder';
import { sampleAgreement } from './sample-agreement';

export const sealedAtMs = Date.UTC(2026, 10, 3, 16, 0, 0);

export const newRoot = (): Promise<RootKeys> => createRoot({ organisation: 'Northwind', nowMs: sealedAtMs });

export interface SealedFile extends FrozenRevision {
  readonly root: RootKeys;
  readonly fingerprint: string;
  /** The file after each step: laid out, after each signature, and sealed. */
  readonly stages: readonly Uint8Array[];
  readonly file: Uint8Array;
}

interface Options {
  readonly root?: RootKeys;
  /** What is agreed; the sample company's agreement if nothing is said. */
  readonly source?: { readonly client: Client; readonly document: AgreementDocument };
  readonly atMs?: number;
  /** Typed if nothing is said. */
  readonly markOf?: (signatory: Signatory) => Mark;
  readonly changes?: Partial<RevisionRecord>;
  /** Who signs digitally; all if nothing is said. */
  readonly signing?: (signatory: Signatory) => boolean;
  readonly statement?: Partial<SealStatement>;
}

/** An agreement, signed by everybody and sealed as the app does it. */
export async function sealedFile({ root: given, changes = {}, ...how }: Options = {}): Promise<SealedFile> {
  const root = given ?? (await newRoot());
  const fingerprint = fingerprintOf(root.rootCertificate);
  const { source = sampleAgreement(), atMs = sealedAtMs, markOf = typedMark } = how;
  const frozen = frozenRevision(source, { rootFingerprint: fingerprint, ...changes });
  const stages = [await buildRevisionPdf(frozen)];
  const signing = frozen.record.signatories.filter(how.signing ?? (() => true));
  for (const signatory of signing)
    stages.push(await signedBy(lastOf(stages), { signatory, root, frozen, atMs, mark: markOf(signatory) }));
  const statement = { ...statementOf(frozen, signing), ...how.statement };
  stages.push(await sealed(lastOf(stages), { root, statement, atMs }));
  return { ...frozen, root, fingerprint, stages, file: lastOf(stages) };
}

interface Signing {
  readonly signatory: Signatory;
  readonly root: RootKeys;
  readonly frozen: FrozenRevision;
  readonly field?: string;
  readonly atMs?: number;
  readonly mark?: Mark;
}

const typedMark = ({ name }: Signatory): Mark => ({ method: 'typed', text: name });

/** The file with one more signature, made as the app makes it. */
export async function signedBy(file: Uint8Array, signing: Signing): Promise<Uint8Array> {
  const { signatory, root, frozen, field, atMs = sealedAtMs, mark = typedMark(signatory) } = signing;
  const { id, name, title } = signatory;
  const { revisionId } = frozen.record;
  return await signField(file, {
    field: field ?? signatureField(id),
    identity: await issueSignatory({ root, name, title, revisionId, nowMs: atMs }),
    name,
    reason: frozen.record.consentText,
    atMs,
    picture: pictureOf(mark),
    lines: [mark.method === 'typed' ? 'Typed' : 'Drawn', '3 November 2026, 16:00 by this machine’s clock'],
  });
}

interface Sealing {
  readonly root: RootKeys;
  readonly statement: SealStatement;
  /** Of the last signature. */
  readonly atMs?: number;
}

export async function sealed(file: Uint8Array, { root, statement, atMs = sealedAtMs }: Sealing): Promise<Uint8Array> {
  return await signField(file, {
    field: sealField,
    identity: await sealIdentity(root),
    name: 'Rapport seal',
    reason: 'Seals the revision',
    atMs: atMs + 60_000,
    picture: null,
    lines: ['Sealed on 3 November 2026, 16:01 by this machine’s clock'],
    statement: JSON.stringify(statement),
  });
}

export const statementOf = (
  { record, contentSha256 }: FrozenRevision,
  signing: readonly Signatory[] = record.signatories,
): SealStatement => ({
  format: 'rapport-seal',
  revisionId: record.revisionId,
  contentSha256,
  signed: signing.map(({ id }) => id),
  onPaper: [],
  declined: [],
});

function lastOf(stages: readonly Uint8Array[]): Uint8Array {
  const last = stages.at(-1);
  if (!last) throw new Error('there is no file yet');
  return last;
}
