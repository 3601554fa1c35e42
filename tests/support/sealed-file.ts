import { signatureField, sealField } from '#shared/domain/signing/field-names';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import type { SealStatement } from '#shared/domain/signing/signature-schema';
import type { Signatory } from '#shared/domain/agreement/setup-schema';
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
  readonly changes?: Partial<RevisionRecord>;
  /** Who signs digitally; all if nothing is said. */
  readonly signing?: (signatory: Signatory) => boolean;
  readonly statement?: Partial<SealStatement>;
}

/** The sample company's agreement, signed by everybody and sealed as the app does it. */
export async function sealedFile({ root: given, changes = {}, ...how }: Options = {}): Promise<SealedFile> {
  const root = given ?? (await newRoot());
  const fingerprint = fingerprintOf(root.rootCertificate);
  const frozen = frozenRevision(sampleAgreement(), { rootFingerprint: fingerprint, ...changes });
  const stages = [await buildRevisionPdf(frozen)];
  const signing = frozen.record.signatories.filter(how.signing ?? (() => true));
  for (const signatory of signing) stages.push(await signedBy(lastOf(stages), { signatory, root, frozen }));
  stages.push(await sealed(lastOf(stages), { root, statement: { ...statementOf(frozen, signing), ...how.statement } }));
  return { ...frozen, root, fingerprint, stages, file: lastOf(stages) };
}

interface Signing {
  readonly signatory: Signatory;
  readonly root: RootKeys;
  readonly frozen: FrozenRevision;
  readonly field?: string;
}

/** The file with one more signature, made as the app makes it. */
export async function signedBy(file: Uint8Array, { signatory, root, frozen, field }: Signing): Promise<Uint8Array> {
  const { id, name, title } = signatory;
  const { revisionId } = frozen.record;
  return await signField(file, {
    field: field ?? signatureField(id),
    identity: await issueSignatory({ root, name, title, revisionId, nowMs: sealedAtMs }),
    name,
    reason: frozen.record.consentText,
    atMs: sealedAtMs,
    picture: pictureOf({ method: 'typed', text: name }),
    lines: ['Typed', '3 November 2026, 16:00 by this machine’s clock'],
  });
}

interface Sealing {
  readonly root: RootKeys;
  readonly statement: SealStatement;
}

export async function sealed(file: Uint8Array, { root, statement }: Sealing): Promise<Uint8Array> {
  return await signField(file, {
    field: sealField,
    identity: await sealIdentity(root),
    name: 'Rapport seal',
    reason: 'Seals the revision',
    atMs: sealedAtMs + 60_000,
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
