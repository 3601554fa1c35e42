import { z } from 'zod';

/** Lower-case UUID; every id in the workspace is one. */
export const uuidSchema = z.uuid('This is not a valid id');

/** Id of a row inside a document (a term, a meeting): unique in its list, kept when rows are reordered. */
export const rowIdSchema = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.-]+$/, 'A row id uses letters, digits, dot, dash and underscore');
