import type { SampleRevision, SampleSealed, SealedAgreement } from '#shared/domain/playbook/sample-sealed-schema';
import type { Db } from '../../db/connection';
import { createRootRepository } from '../keys/root-repository';
import { createSealedSampleRepository } from './sealed-sample-repository';

/**
 * Puts what the sample company had signed and sealed back to the byte. Call it inside the transaction that removed the
 * sample's engagement and put its agreements back: revisions hang on both.
 */
export function putSealedSample(db: Db, { root, agreements }: SampleSealed): void {
  const stored = createSealedSampleRepository(db);
  stored.removeRoots();
  createRootRepository(db).insert({
    id: root.id,
    rootCertificate: bytesOf(root.certificate),
    sealCertificate: bytesOf(root.sealCertificate),
    protection: 'discarded',
    guardedKeys: null,
    isSample: true,
    createdAtMs: root.createdAtMs,
  });
  for (const { agreementId, revisions, log } of agreements) {
    for (const revision of revisions) putRevision(agreementId, revision);
    for (const [index, entryJson] of log.entries()) stored.insertLogEntry(agreementId, index + 1, entryJson);
  }

  /** The seal last: nothing is added to a sealed revision. */
  function putRevision(agreementId: SealedAgreement['agreementId'], revision: SampleRevision): void {
    stored.insertRevision(agreementId, root.id, revision);
    for (const [position, part] of revision.parts.entries()) stored.insertPart(revision.id, position, bytesOf(part));
    for (const signature of revision.signatures) stored.insertSignature(revision.id, signature);
    stored.insertSeal(revision.id, revision.seal);
  }
}

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64');
