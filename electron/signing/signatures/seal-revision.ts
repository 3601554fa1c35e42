import { sealField } from '#shared/domain/signing/field-names';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import { whyNotSeal } from '#shared/domain/signing/signatory-views';
import {
  sealRecordSchema,
  sealStatementSchema,
  type SealRecord,
  type SealStatement,
} from '#shared/domain/signing/signature-schema';
import { AppError } from '#shared/kernel/errors';
import { sha256 } from '../../db/digest';
import { atOneMoment } from '../at-one-moment';
import { toCanonicalText } from '../revisions/canonical-text';
import type { Revision, RevisionRepository } from '../revisions/revision-repository';
import { mustFindRevision, type SigningDeps } from '../signing-deps';
import { openKeysOf } from './open-keys-of';
import { viewsOf } from './signatory-of';

interface Prepared {
  readonly record: SealRecord;
  readonly part: Uint8Array;
  readonly position: number;
}

/**
 * Seals a revision that everybody who must has signed: nothing can be added to it from then on.
 *
 * @throws {AppError} CONFLICT with what is missing, or if it is sealed or reopened.
 */
export async function sealRevision(deps: SigningDeps, revisionId: RevisionId): Promise<void> {
  const { agreements, revisions, log } = deps;
  const { agreementId } = mustFindRevision(deps, revisionId);
  await atOneMoment(deps, {
    agreementId,
    prepare: () => prepare(deps, revisionId),
    write: ({ record, part, position }) => {
      revisions.addPart(revisionId, position, part);
      const subjectSha256 = revisions.addSeal(record, position);
      const { atMs, clockWentBackMs } = record;
      if (!agreements.setStatus(agreementId, { from: 'signing', to: 'sealed', nowMs: atMs })) {
        throw new AppError('CONFLICT', 'This agreement is not closed for signing.');
      }
      const clock = { atMs, clockWentBackMs };
      log.append({ agreementId, kind: 'sealed', clock, revisionId, subjectSha256, fileSha256: record.fileSha256 });
    },
  });
}

async function prepare(deps: SigningDeps, revisionId: RevisionId): Promise<Prepared> {
  const { revisions, tools, log } = deps;
  const revision = mustFindRevision(deps, revisionId);
  if (revision.state === 'sealed') throw new AppError('CONFLICT', `Revision ${revision.number} is sealed already.`);
  const missing = whyNotSeal(revision.state, viewsOf(revisions, revision));
  if (missing !== null) throw new AppError('CONFLICT', missing);
  const { keys, fingerprint } = openKeysOf(deps, revision);

  const pdf = revisions.fileOf(revisionId);
  const position = revisions.partCount(revisionId);
  const clock = log.readClock(revision.agreementId);
  const statement = statementOf(revisions, revision);
  // Reads the typefaces, which the start of the app must not wait for.
  const { sealLines } = await import('./appearance-lines');
  const sealed = await tools.signField(pdf, {
    field: sealField,
    identity: await tools.sealIdentity(keys),
    name: 'Rapport seal',
    reason: `Seals ${revision.record.agreement.title}, revision ${revision.number}`,
    atMs: clock.atMs,
    picture: null,
    lines: sealLines(revision.record, statement, clock),
    statement: toCanonicalText(statement).json,
  });
  const record = sealRecordSchema.parse({
    revisionId,
    contentSha256: revision.contentSha256,
    ...clock,
    statement,
    rootFingerprint: fingerprint,
    fileSha256: sha256(sealed),
  } satisfies SealRecord);
  return { record, part: sealed.subarray(pdf.length), position };
}

function statementOf(revisions: RevisionRepository, { id, contentSha256 }: Revision): SealStatement {
  return sealStatementSchema.parse({
    format: 'rapport-seal',
    revisionId: id,
    contentSha256,
    signed: revisions.signaturesOf(id).map(({ signatoryId }) => signatoryId),
    onPaper: revisions.papersOf(id).map(({ signatoryIds, fileSha256 }) => ({ signatoryIds, fileSha256 })),
    declined: revisions.declinesOf(id).map(({ signatoryId }) => signatoryId),
  } satisfies SealStatement);
}
