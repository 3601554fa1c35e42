import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { bodySchema } from '../library/item-body';
import { libraryKinds, type LibraryKind } from '../library/item-kind';
import { libraryProvenanceSchema, tagsSchema } from '../library/library-schema';

export const libraryFileFormat = 'rapport-library';

export const WHAT_IS_WRONG_KEY = 'whatIsWrong';

/** An item in a file: what it does not say stays as it is. */
export const fileItemSchema = (kind: LibraryKind) =>
  z.object({
    /** Left out or null: a new item. */
    id: rowIdSchema.nullable().optional(),
    kind: z.literal(kind),
    tags: tagsSchema.optional(),
    provenance: libraryProvenanceSchema
      .extend({ note: textSchema(600) })
      .partial()
      .optional(),
    licence: textSchema(200).optional(),
    /** What an exported file of bad rows says; passed over. */
    [WHAT_IS_WRONG_KEY]: z.unknown().optional(),
    body: bodySchema(kind),
  });

/** What stands around the items of a file; each item is checked for itself. */
export const libraryEnvelopeSchema = z.object(
  {
    format: z.literal(libraryFileFormat, `This must be “${libraryFileFormat}”`),
    formatVersion: z.literal(1, 'This Rapport reads format version 1'),
    items: z
      .array(z.unknown(), 'This must be a list of items')
      .min(1, 'There is no item in it')
      .max(50_000, 'At most 50,000 items'),
  },
  'It holds no items: a file of the library is an object with format, formatVersion and items',
);

/** The whole format, for its JSON Schema. */
export const libraryFileSchema = () =>
  libraryEnvelopeSchema.extend({
    items: z
      .array(z.union(libraryKinds.map(fileItemSchema)))
      .min(1)
      .max(50_000),
  });
