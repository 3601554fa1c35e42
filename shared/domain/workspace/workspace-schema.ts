import { z } from 'zod';

import { instantMsSchema } from '../../kernel/time';

/** Names a backup without its folder: `rapport-20261122-101500-000.db`. */
export const backupNameSchema = z.string().regex(/^[\w.-]{1,120}$/);

export const backupSchema = z.object({
  name: backupNameSchema,
  madeAtMs: instantMsSchema,
  bytes: z.int().nonnegative(),
  /** True if it was opened and checked after it was written. */
  isVerified: z.boolean(),
  /** Why it was made: `automatic`, `before migration`, `by hand`, `before restore`. */
  reason: z.string(),
});
export type Backup = z.infer<typeof backupSchema>;

export const backupContentsSchema = z.object({
  engagements: z.array(z.object({ name: z.string(), agreements: z.array(z.string()) })),
  /** Of all engagements; of candidates and assessments only how many, since nobody may learn more before a restore. */
  searches: z.int().nonnegative().default(0),
  candidates: z.int().nonnegative().default(0),
  assessments: z.int().nonnegative().default(0),
  /** Revisions of agreements that are sealed in it. */
  sealedRevisions: z.int().nonnegative().default(0),
  /** The user's own items of the library. */
  libraryItems: z.int().nonnegative().default(0),
  schemaVersion: z.int(),
});
export type BackupContents = z.infer<typeof backupContentsSchema>;

/**
 * What happened when the workspace file was opened. Everything but `ready` is shown on a page of its own, and nothing is
 * replaced or migrated before the user has chosen.
 */
export const workspaceStatusSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready'), notice: z.string().nullable() }),
  z.object({ kind: z.literal('damaged'), problem: z.string(), newestGoodBackup: backupSchema.nullable() }),
  z.object({ kind: z.literal('from-newer-app'), fileVersion: z.int(), appVersion: z.int() }),
  z.object({ kind: z.literal('unavailable'), problem: z.string(), advice: z.string() }),
]);
export type WorkspaceStatus = z.infer<typeof workspaceStatusSchema>;

export const aboutSchema = z.object({
  version: z.string(),
  workspaceFolder: z.string(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  sqlite: z.string(),
  /** Requests to the outside that were cancelled since the start; 0 unless something is wrong. */
  cancelledRequests: z.int().nonnegative(),
});
export type About = z.infer<typeof aboutSchema>;
