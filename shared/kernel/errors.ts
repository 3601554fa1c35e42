import type { z } from 'zod';

const errorCodes = ['VALIDATION', 'NOT_FOUND', 'CONFLICT', 'STORAGE', 'INTERNAL'] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface AppErrorData {
  readonly code: ErrorCode;
  /** What was wrong and what to do, in the user's words. */
  readonly message: string;
  /** Message per field path (`lines.0.title`), for forms. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** A refusal the user can act on. Anything else that is thrown is a bug. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(code: ErrorCode, message: string, fields?: Readonly<Record<string, string>>) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.fields = fields;
  }

  static fromData({ code, message, fields }: AppErrorData): AppError {
    return new AppError(code, message, fields);
  }

  /** The first message of each path; the whole is summed up by its first issue. */
  static fromZod(error: z.ZodError): AppError {
    const fields: Record<string, string> = {};
    for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
    const [path, message] = Object.entries(fields)[0] ?? ['', 'This input is not valid'];
    return new AppError('VALIDATION', path === '' ? message : `${path}: ${message}`, fields);
  }

  toData(): AppErrorData {
    return { code: this.code, message: this.message, ...(this.fields && { fields: this.fields }) };
  }
}
