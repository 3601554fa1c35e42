import { z } from 'zod';

/** Lower-case UUID; every id in the workspace is one. */
export const uuidSchema = z.uuid('This is not a valid id');

/** Id of a row inside a document (a term, a meeting): unique in its list, kept when rows are reordered. */
export const rowIdSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.-]+$/, 'A row id uses letters, digits, dot, dash and underscore');

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 digest has 64 hexadecimal digits');
