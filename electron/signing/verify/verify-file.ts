import { createHash } from 'node:crypto';

import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import type { FindHeld, HeldRevision, KnownRoot } from './known-root';
import { looksSealed } from './looks-sealed';
import { readPdf } from './pdf/pdf-file';
import { assessContent } from './report/assess-content';
import { unreadableReport, whyNotRead, whyNotSealed } from './report/unreadable';

interface FileToCheck {
  readonly fileName: string;
  readonly content: Uint8Array;
  /** Roots this machine knows; without the right one nobody can tell who sealed a file. */
  readonly roots: readonly KnownRoot[];
  /** What the workspace holds of the revision, or how to find it; null without a workspace. */
  readonly held: HeldRevision | FindHeld | null;
}

/**
 * Says whether a sealed agreement is as it was sealed: every byte, every signature, the seal last, the attached record
 * against the printed digest and against the workspace. It proves neither who signed nor when. Whatever the bytes are,
 * it answers: nothing in them makes it throw, and its time grows with their number alone.
 */
export async function verifyFile(toCheck: FileToCheck): Promise<VerificationReport> {
  const { fileName, content } = toCheck;
  const about = { fileName, fileSha256: createHash('sha256').update(content).digest('hex') };
  const notRead = whyNotRead(content);
  if (notRead !== null) return unreadableReport(about, notRead);
  const file = readPdf(content);
  const found = assessContent(file);
  if (!looksSealed(file, found)) return unreadableReport(about, whyNotSealed(file));
  // What reads certificates is loaded only when there are some: the start of the app must not wait for it.
  const { assessParts } = await import('./report/assess-parts');
  const { roots, held } = toCheck;
  const holds = typeof held === 'function' ? found.record && held(found.record.revisionId) : held;
  return { ...about, ...assessParts({ file, found, roots, held: holds, fileSha256: about.fileSha256 }) };
}
