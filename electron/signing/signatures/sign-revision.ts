import type { Signatory } from '#shared/domain/agreement/setup-schema';
import { isRequired } from '#shared/domain/signing/closing';
import { signatureField } from '#shared/domain/signing/field-names';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import { signatureRecordSchema, type Mark, type SignatureRecord } from '#shared/domain/signing/signature-schema';
import { AppError } from '#shared/kernel/errors';
import { sha256 } from '../../db/digest';
import { atOneMoment } from '../at-one-moment';
import type { Revision } from '../revisions/revision-repository';
import { mustBeAsRead, mustBeOpen, mustFindRevision, type SigningDeps } from '../signing-deps';
import { openKeysOf } from './open-keys-of';
import { mustBeSignatory, mustBeWaiting, viewsOf } from './signatory-of';

interface Signing {
  readonly revisionId: RevisionId;
  readonly signatoryId: string;
  /** Of the content that was read. */
  readonly contentSha256: string;
  readonly consentedLoosenings: readonly string[];
  readonly mark: Mark;
}

interface Prepared {
  readonly record: SignatureRecord;
  /** What the signature adds at the end of the file. */
  readonly part: Uint8Array;
  readonly position: number;
  /** Of the whole file with it. */
  readonly fileSha256: string;
}

/**
 * Signs for one signatory: a key is made, certified, used once and dropped; its signature fills the field in the PDF.
 * Record, part and line of the log are written together or not at all.
 *
 * @throws {AppError} CONFLICT or VALIDATION with what is missing, wrong, or was done already.
 */
export async function signRevision(deps: SigningDeps, signing: Signing): Promise<void> {
  const { revisions, log } = deps;
  const { revisionId, signatoryId } = signing;
  const { agreementId } = mustFindRevision(deps, revisionId);
  await atOneMoment(deps, {
    agreementId,
    prepare: () => prepare(deps, signing),
    write: ({ record, part, position, fileSha256 }) => {
      revisions.addPart(revisionId, position, part);
      const subjectSha256 = revisions.addSignature(record, position);
      const { atMs, clockWentBackMs } = record;
      const clock = { atMs, clockWentBackMs };
      log.append({ agreementId, kind: 'signed', clock, revisionId, signatoryId, subjectSha256, fileSha256 });
    },
  });
}

async function prepare(deps: SigningDeps, signing: Signing): Promise<Prepared> {
  const { revisions, tools, log } = deps;
  const { revisionId, contentSha256, mark } = signing;
  const revision = mustFindRevision(deps, revisionId);
  mustBeOpen(revision);
  mustBeAsRead(revision, contentSha256);
  const signatory = mustBeSignatory(revision, signing.signatoryId);
  mustBeWaiting(viewsOf(revisions, revision), signatory.id);
  const consentedLoosenings = consented(revision, signatory, signing.consentedLoosenings);
  const { keys } = openKeysOf(deps, revision);

  const pdf = revisions.fileOf(revisionId);
  const position = revisions.partCount(revisionId);
  const { atMs, clockWentBackMs } = log.readClock(revision.agreementId);
  const { id: signatoryId, name, title, role } = signatory;
  const picture = await tools.pictureOf(mark);
  const organisation = revision.record.client.name;
  const identity = await tools.issueSignatory({ root: keys, name, title, organisation, revisionId, nowMs: atMs });
  const record = signatureRecordSchema.parse({
    revisionId,
    contentSha256,
    atMs,
    clockWentBackMs,
    signatoryId,
    name,
    title,
    role,
    consentText: revision.record.consentText,
    consentedLoosenings,
    mark,
    picture,
    certificate: Buffer.from(identity.certificate).toString('base64'),
  } satisfies SignatureRecord);
  // Reads the typefaces, which the start of the app must not wait for.
  const { signatureLines } = await import('./appearance-lines');
  const signed = await tools.signField(pdf, {
    field: signatureField(signatoryId),
    identity,
    name,
    reason: `Signs ${revision.record.agreement.title}, revision ${revision.number}`,
    atMs,
    picture,
    lines: signatureLines(record, revision.record.client.locale),
  });
  return { record, part: signed.subarray(pdf.length), position, fileSha256: sha256(signed) };
}

/**
 * What a signatory consents to beside the text: leaders to each loosening by itself, witnesses to none. (The pressure
 * guard, PRODUCT.md 2.5.)
 *
 * @throws {AppError} VALIDATION naming what was not consented to.
 */
function consented({ record }: Revision, signatory: Signatory, given: readonly string[]): string[] {
  if (!isRequired(signatory)) return [];
  const loosenings = record.amendment?.loosenings ?? [];
  const missing = loosenings.filter(({ id }) => !given.includes(id));
  if (missing.length > 0) {
    const named = missing.map(({ text }) => `“${text}”`).join(', ');
    throw new AppError('VALIDATION', `Consent to each loosening by itself before signing. Still open: ${named}.`);
  }
  const strange = given.find((id) => !loosenings.some((loosening) => loosening.id === id));
  if (strange !== undefined) {
    throw new AppError('VALIDATION', 'You consented to something this revision does not loosen. Open the page again.');
  }
  return loosenings.map(({ id }) => id);
}
