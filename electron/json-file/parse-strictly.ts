import { z } from 'zod';

import { AppError } from '#shared/kernel/errors';
import type { JsonFileKind } from './read-json';
import { unknownKeys } from './unknown-keys';

/**
 * What a file says, complete with defaults. A key that is not known anywhere in it is refused by its path, because it is
 * most likely misspelt and would be dropped silently.
 *
 * @throws {AppError} VALIDATION with a message per field path (`agreement.plan.mqlToSal`).
 */
export function parseStrictly<T extends z.ZodType>(schema: T, raw: unknown, what: JsonFileKind): z.output<T> {
  const notPart = `This key is not part of ${what}; it may be misspelt`;
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw refusalOf(parsed.error, notPart);
  const unknown = unknownKeys(raw, parsed.data);
  if (unknown.length === 0) return parsed.data;
  throw new AppError('VALIDATION', `${unknown[0]}: ${notPart}`, Object.fromEntries(unknown.map((at) => [at, notPart])));
}

/** Zod names the object a foreign key stands in; the user needs the key. */
function refusalOf({ issues }: z.ZodError, notPart: string): AppError {
  const named = issues.flatMap((issue): z.core.$ZodIssue[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ ...issue, path: [...issue.path, key], message: notPart }))
      : [issue],
  );
  return AppError.fromZod(new z.ZodError(named));
}
