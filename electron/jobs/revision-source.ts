import { gone } from '#shared/kernel/gone';
import type { Db } from '../db/connection';
import { createRootRepository } from '../signing/keys/root-repository';
import { logExport } from '../signing/log/log-export';
import { signedRevisionOf } from '../signing/signatures/signed-revision-of';
import { createRevisionRepository, type RevisionRepository } from '../signing/revisions/revision-repository';
import type { RevisionSource } from './signing-exports';
import { storedFile } from './stored-file';

/** What is stored of closed revisions in the file that is open when it is asked for. */
export function createRevisionSource(onOpenFile: <T>(work: (db: Db) => T) => T, nowMs: () => number): RevisionSource {
  const read = <T>(work: (revisions: RevisionRepository) => T): T =>
    onOpenFile((db) => work(createRevisionRepository(db)));
  return {
    find: (id) =>
      orGone(
        read((revisions) => revisions.find(id)),
        'revision',
      ),
    signed: (id) =>
      read((revisions) => {
        const revision = orGone(revisions.find(id), 'revision');
        return signedRevisionOf(revisions, revision);
      }),
    file: (id) => read((revisions) => storedFile(revisions, id)),
    paper: (id, paperId) =>
      orGone(
        read((revisions) => revisions.paper(id, paperId)),
        'scan',
      ),
    root: (fingerprint) =>
      orGone(
        onOpenFile((db) => createRootRepository(db).findByFingerprint(fingerprint)),
        'certificate',
      ).rootCertificate,
    logExport: (file) => onOpenFile((db) => logExport(db, nowMs, file)),
  };
}

function orGone<T>(found: T | null, what: string): T {
  if (found === null) throw gone(what);
  return found;
}
