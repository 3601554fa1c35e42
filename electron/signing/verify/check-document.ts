import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

import { mostDocumentBytes } from '#shared/domain/signing/document-size';
import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import { AppError } from '#shared/kernel/errors';
import { tooLarge, unreadableReport } from './report/unreadable';

type Verify = (file: { fileName: string; content: Uint8Array }) => Promise<VerificationReport>;

/**
 * Reads a document from the disk and checks it. One that is too large is told apart by its digest alone, so that no file
 * fills the memory.
 *
 * @throws {AppError} STORAGE if it cannot be read.
 */
export async function checkDocument(file: string, verify: Verify): Promise<VerificationReport> {
  const fileName = path.basename(file);
  try {
    const found = await stat(file);
    if (!found.isFile()) throw new AppError('STORAGE', `“${fileName}” is no file. Choose a PDF.`);
    if (found.size > mostDocumentBytes)
      return unreadableReport({ fileName, fileSha256: await digestOf(file) }, tooLarge);
    return await verify({ fileName, content: await readFile(file) });
  } catch (cause) {
    throw asReadError(cause, fileName);
  }
}

async function digestOf(file: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  return digest.digest('hex');
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file (any more).',
  ENOTDIR: 'There is no such file (any more).',
  EACCES: 'This computer does not let you read it.',
  EPERM: 'This computer does not let you read it.',
  EBUSY: 'Another program holds it. Close it there, then try again.',
  EIO: 'The disk reports an error.',
};

function asReadError(cause: unknown, name: string): unknown {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return cause;
  const reason = reasons[cause.code];
  return reason === undefined ? cause : new AppError('STORAGE', `“${name}” could not be read. ${reason}`);
}
