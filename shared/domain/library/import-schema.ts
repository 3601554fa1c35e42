import { z } from 'zod';

import { uuidSchema } from '../../kernel/ids';
import { libraryKindSchema } from './item-kind';

export const libraryFormats = ['csv', 'json'] as const;
export const libraryFormatSchema = z.enum(libraryFormats);
export type LibraryFormat = z.infer<typeof libraryFormatSchema>;

/**
 * What a row of a file would do. `add`: a new own item. `change`: an own item with its id gets these words. `same`: it is
 * there already, word for word. `bad`: nothing, for the reasons it names.
 */
const importVerdicts = ['add', 'change', 'same', 'bad'] as const;
export type ImportVerdict = (typeof importVerdicts)[number];

const importRowSchema = z.object({
  /** Line of the file it begins on, from 1; the item's place in a JSON file. */
  line: z.int().min(1),
  verdict: z.enum(importVerdicts),
  kind: libraryKindSchema.nullable(),
  title: z.string(),
  /** What is wrong and what to do, one sentence each; the column is named. Empty unless `bad`. */
  faults: z.array(z.object({ column: z.string(), message: z.string() })),
});
export type ImportRow = z.infer<typeof importRowSchema>;

/** What would happen: nothing has yet. */
export const importPreviewSchema = z.object({
  /** Names the file that was read, for {@link importOutcomeSchema}. */
  token: uuidSchema,
  fileName: z.string(),
  /** "CSV, separated by semicolons, Windows-1252". */
  readAs: z.string(),
  rows: z.array(importRowSchema),
  /** Columns of the file that no field takes; what stands in them is left out. */
  unknownColumns: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

export const importOutcomeSchema = z.object({
  added: z.int().nonnegative(),
  changed: z.int().nonnegative(),
  same: z.int().nonnegative(),
  leftOut: z.int().nonnegative(),
});
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;
