import type { SampleRevision, SampleSealed } from '#shared/domain/playbook/sample-sealed-schema';
import { revisionRecordSchema } from '#shared/domain/signing/revision-schema';
import type { Db } from '../../db/connection';
import { sha256 } from '../../db/digest';
import { createRootRepository } from '../keys/root-repository';
import { createRevisionRepository } from '../revisions/revision-repository';
import { createSealedSampleRepository } from './sealed-sample-repository';

/**
 * Puts what the sample company had signed and sealed back to the byte. Call it inside the transaction that removed the
 * sample's engagement and put its agreements back: revisions hang on both.
 */
export function putSealedSample(db: Db, { root, agreements }: SampleSealed): void {
  const texts = createSealedSampleRepository(db);
  const revisions = createRevisionRepository(db);
  const putRevision = ({ closedAtMs, recordJson, parts, signatures, seal }: SampleRevision): void => {
    const record = revisionRecordSchema.parse(JSON.parse(recordJson));
    const { revisionId } = record;
    revisions.insert({ record, recordJson, contentSha256: sha256(recordJson), rootId: root.id, closedAtMs });
    for (const [position, part] of parts.entries()) revisions.addPart(revisionId, position, bytesOf(part));
    for (const signature of signatures) texts.insertSignature(revisionId, signature);
    // Last, because nothing is added to what is sealed.
    texts.insertSeal(revisionId, seal);
  };

  texts.removeRoots();
  createRootRepository(db).insert({
    id: root.id,
    rootCertificate: bytesOf(root.certificate),
    sealCertificate: bytesOf(root.sealCertificate),
    protection: 'discarded',
    guardedKeys: null,
    isSample: true,
    createdAtMs: root.createdAtMs,
  });
  for (const { agreementId, revisions: sealed, log } of agreements) {
    for (const revision of sealed) putRevision(revision);
    for (const [index, entryJson] of log.entries()) texts.insertLogEntry(agreementId, index + 1, entryJson);
  }
}

const bytesOf = (base64: string): Buffer => Buffer.from(base64, 'base64');
