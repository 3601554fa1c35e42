import { AppError } from '#shared/kernel/errors';
import { toStorageError } from '../db/storage-error';

const mostFields = 20;

/** Prints what was wrong on stderr: one line, then one for each field if there is more than one. @returns 1 */
export function reportFailure(cause: unknown): 1 {
  const explained = toStorageError(cause);
  if (explained instanceof AppError) console.error(describe(explained));
  else console.error('rapport: something went wrong that should not have.', explained);
  return 1;
}

function describe({ message, fields = {} }: AppError): string {
  const details = Object.entries(fields).map(([path, text]) => `  ${path === '' ? 'the whole file' : path}: ${text}`);
  const more = details.length > mostFields ? [`  and ${details.length - mostFields} more`] : [];
  const lines = details.length > 1 ? [...details.slice(0, mostFields), ...more] : [];
  return [`rapport: ${oneLine(message)}`, ...lines.map(oneLineKeepingIndent)].join('\n');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const oneLineKeepingIndent = (text: string) => `  ${oneLine(text)}`;
