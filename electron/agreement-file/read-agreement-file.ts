import path from 'node:path';

import { z } from 'zod';

import { agreementFileSchema, type AgreementFile } from '#shared/domain/agreement/agreement-file';
import { AppError } from '#shared/kernel/errors';
import { checkPicture } from './check-picture';
import { readJson } from './read-json';
import { unknownKeys } from './unknown-keys';

/**
 * An agreement from a file, complete with defaults.
 *
 * @throws {AppError} STORAGE if the file cannot be read; VALIDATION if it is not JSON or not an agreement, with a message
 * per field path (`agreement.plan.mqlToSal`).
 */
export async function readAgreementFile(file: string): Promise<AgreementFile> {
  return parseAgreementFile(await readJson(file), path.basename(file));
}

/** @throws {AppError} VALIDATION as {@link readAgreementFile}. */
export async function parseAgreementFile(raw: unknown, name: string): Promise<AgreementFile> {
  try {
    const parsed = agreementFileSchema.safeParse(raw);
    if (!parsed.success) throw refusalOf(parsed.error);
    const unknown = unknownKeys(raw, parsed.data);
    if (unknown.length > 0) throw unknownKeysError(unknown);
    if (parsed.data.client.logo) await checkPicture(parsed.data.client.logo, 'client.logo');
    return parsed.data;
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    throw new AppError(cause.code, `“${name}” is not a valid agreement. ${cause.message}`, cause.fields);
  }
}

const notPart = 'This key is not part of an agreement; it may be misspelt';

/** Zod names the object a foreign key stands in; the user needs the key. */
function refusalOf({ issues }: z.ZodError): AppError {
  const named = issues.flatMap((issue): z.core.$ZodIssue[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ ...issue, path: [...issue.path, key], message: notPart }))
      : [issue],
  );
  return AppError.fromZod(new z.ZodError(named));
}

function unknownKeysError(paths: readonly string[]): AppError {
  return new AppError('VALIDATION', `${paths[0]}: ${notPart}`, Object.fromEntries(paths.map((at) => [at, notPart])));
}
