import { agreementFileFormat, agreementFileSchema } from '#shared/domain/agreement/agreement-file';
import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import { AppError } from '#shared/kernel/errors';

/**
 * The agreement as the text of a file that {@link readAgreementFile} reads back the same: UTF-8 JSON, two spaces.
 *
 * @throws {AppError} VALIDATION if numbers in the draft make no sense yet (a rate of 0), since the file could not be
 * opened again.
 */
export function agreementFileText(document: AgreementDocument, client: Client): string {
  const { name, accentColor, logo, pageSize, locale, currency } = client;
  const parsed = agreementFileSchema.safeParse({
    format: agreementFileFormat,
    formatVersion: 1,
    client: { name, accentColor, logo, pageSize, locale, currency },
    agreement: document,
  });
  if (!parsed.success) {
    const { message, fields } = AppError.fromZod(parsed.error);
    throw new AppError('VALIDATION', `This agreement cannot be written as a file yet. ${message}`, fields);
  }
  return `${JSON.stringify(parsed.data, null, 2)}\n`;
}
