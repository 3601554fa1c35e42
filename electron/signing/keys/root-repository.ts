import { z } from 'zod';

import { keyProtections, type KeyProtection, type SigningRoot } from '#shared/domain/signing/keys-schema';
import type { Db } from '../../db/connection';
import { sha256 } from '../../db/digest';

/** A root as it is stored. */
export interface StoredRoot {
  readonly id: string;
  /** DER. */
  readonly rootCertificate: Uint8Array;
  /** DER. */
  readonly sealCertificate: Uint8Array;
  readonly protection: KeyProtection;
  /** Private keys, encrypted; null once they are discarded. */
  readonly guardedKeys: Uint8Array | null;
  readonly isSample: boolean;
  readonly createdAtMs: number;
}

const protectionSchema = z.enum(keyProtections);

interface RootRow {
  readonly id: string;
  readonly certificate: Buffer;
  readonly certificate_sha256: string;
  readonly seal_certificate: Buffer;
  readonly protection: string;
  readonly guarded_keys: Buffer | null;
  readonly is_sample: number;
  readonly created_at_ms: number;
}

/** All SQL about the roots that this workspace signed with, or knows from the sample. */
export function createRootRepository(db: Db) {
  const newestFirst = 'ORDER BY created_at_ms DESC, rowid DESC';
  const selectAll = db.prepare<[], RootRow>(`SELECT * FROM signing_roots ${newestFirst}`);
  const selectCurrent = db.prepare<[], RootRow>(
    `SELECT * FROM signing_roots WHERE is_sample = 0 AND guarded_keys IS NOT NULL ${newestFirst} LIMIT 1`,
  );
  const selectOne = db.prepare<[string], RootRow>('SELECT * FROM signing_roots WHERE id = ?');
  const selectByFingerprint = db.prepare<[string], RootRow>('SELECT * FROM signing_roots WHERE certificate_sha256 = ?');
  const insertRow = db.prepare<[object]>(
    `INSERT INTO signing_roots (id, certificate, certificate_sha256, seal_certificate, seal_certificate_sha256,
       protection, guarded_keys, is_sample, created_at_ms)
     VALUES (@id, @rootCertificate, @rootSha256, @sealCertificate, @sealSha256,
       @protection, @guardedKeys, @isSample, @createdAtMs)`,
  );
  const discardRow = db.prepare<[string]>(
    "UPDATE signing_roots SET protection = 'discarded', guarded_keys = NULL WHERE id = ? AND is_sample = 0",
  );

  return {
    /** Newest first. */
    list: (): StoredRoot[] => selectAll.all().map(rowToRoot),
    /** The one that signs now; null before the first, or once its keys are discarded. Never the sample's. */
    current: (): StoredRoot | null => rootOrNull(selectCurrent.get()),
    find: (id: string): StoredRoot | null => rootOrNull(selectOne.get(id)),
    findByFingerprint: (fingerprint: string): StoredRoot | null => rootOrNull(selectByFingerprint.get(fingerprint)),
    insert: (root: StoredRoot): void =>
      void insertRow.run({
        ...root,
        rootSha256: sha256(root.rootCertificate),
        sealSha256: sha256(root.sealCertificate),
        isSample: Number(root.isSample),
      }),
    /** Deletes the private keys; the certificates stay, so that what they sealed can be checked. */
    discardKeys: (id: string): void => void discardRow.run(id),
    inTransaction: (work: () => void): void => db.transaction(work).immediate(),
  };
}
export type RootRepository = ReturnType<typeof createRootRepository>;

/** What everybody may know of a root. */
export function publicOf({ rootCertificate, protection, isSample, createdAtMs }: StoredRoot): SigningRoot {
  return { fingerprint: sha256(rootCertificate), protection, isSample, createdAtMs };
}

const rootOrNull = (row: RootRow | undefined): StoredRoot | null => (row ? rowToRoot(row) : null);

function rowToRoot(row: RootRow): StoredRoot {
  return {
    id: row.id,
    rootCertificate: row.certificate,
    sealCertificate: row.seal_certificate,
    protection: protectionSchema.parse(row.protection),
    guardedKeys: row.guarded_keys,
    isSample: row.is_sample === 1,
    createdAtMs: row.created_at_ms,
  };
}
