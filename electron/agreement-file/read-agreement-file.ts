import path from 'node:path';

import { agreementFileSchema, type AgreementFile } from '#shared/domain/agreement/agreement-file';
import { AppError } from '#shared/kernel/errors';
import { parseStrictly } from '../json-file/parse-strictly';
import { readJson } from '../json-file/read-json';
import { checkPicture } from './check-picture';

/**
 * An agreement from a file, complete with defaults.
 *
 * @throws {AppError} STORAGE if the file cannot be read; VALIDATION if it is not JSON or not an agreement, with a message
 * per field path (`agreement.plan.mqlToSal`).
 */
export async function readAgreementFile(file: string): Promise<AgreementFile> {
  return parseAgreementFile(await readJson(file, 'an agreement'), path.basename(file));
}

/** @throws {AppError} VALIDATION as {@link readAgreementFile}. */
export async function parseAgreementFile(raw: unknown, name: string): Promise<AgreementFile> {
  try {
    const file = parseStrictly(agreementFileSchema, raw, 'an agreement');
    if (file.client.logo) await checkPicture(file.client.logo, 'client.logo');
    return file;
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    throw new AppError(cause.code, `“${name}” is not a valid agreement. ${cause.message}`, cause.fields);
  }
}
