import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import type { ItemBody } from './field';
import { bodySchema, facetsSchema } from './item-body';
import { libraryKindSchema } from './item-kind';

/** Of a shipped item its own; of an own one a UUID. */
export const libraryItemIdSchema = rowIdSchema;
export type LibraryItemId = z.infer<typeof libraryItemIdSchema>;

/** `shipped`: read-only. All others are the user's own: in use, put away, or in the trash. */
const libraryStates = ['shipped', 'active', 'archived', 'trashed'] as const;
export const libraryStateSchema = z.enum(libraryStates);
export type LibraryState = z.infer<typeof libraryStateSchema>;

export const tagSchema = textSchema(40).pipe(z.string().trim().min(1, 'A tag needs a word'));
export const tagsSchema = z
  .array(tagSchema)
  .max(20, 'At most 20 tags')
  .refine((tags) => new Set(tags.map((tag) => tag.toLowerCase())).size === tags.length, 'A tag stands twice');

/** Who says so, and what may be done with it. Free text of an own item; a copy keeps what it was copied with. */
export const libraryProvenanceSchema = z.object({ source: textSchema(200), note: textSchema(600).default('') });

export const ownSource = 'Own';

/** Words of a kind, parsed by the fields of that kind. */
const anyBodySchema = z.record(z.string(), z.unknown());
/** The same as main tells it: its values are of the fields' types already. */
const readBodySchema: z.ZodType<ItemBody> = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.record(z.string(), z.string()))]),
);

/** What a user changes of an own item. */
export const libraryDraftSchema = z
  .object({
    kind: libraryKindSchema,
    body: anyBodySchema,
    tags: tagsSchema.default([]),
    provenance: libraryProvenanceSchema.prefault({ source: ownSource }),
    licence: textSchema(200).default(''),
  })
  .transform((draft, context) => {
    const body = bodySchema(draft.kind).safeParse(draft.body);
    if (!body.success) {
      for (const { message, path } of body.error.issues) {
        context.addIssue({ code: 'custom', message, path: ['body', ...path] });
      }
      return z.NEVER;
    }
    return { ...draft, body: body.data };
  });
export type LibraryDraft = z.infer<typeof libraryDraftSchema>;

/** The shipped item an own one was copied from, as it read then. */
const originSchema = z.object({ id: libraryItemIdSchema, version: z.int().min(1) });

/**
 * What became of a shipped item since it was copied; the user takes over field by field or keeps the own words.
 */
const newsSchema = z.object({
  /** As it read when it was copied or last taken over. */
  base: readBodySchema,
  /** As it ships now. */
  shipped: readBodySchema,
  shippedVersion: z.int().min(1),
});

export const libraryItemSchema = z.object({
  id: libraryItemIdSchema,
  kind: libraryKindSchema,
  body: readBodySchema,
  tags: tagsSchema,
  provenance: libraryProvenanceSchema,
  licence: z.string(),
  state: libraryStateSchema,
  /** Of a shipped item what it ships as; of an own one the number of its versions. */
  version: z.int().min(1),
  origin: originSchema.nullable(),
  /** Null unless the origin ships with other words now. */
  news: newsSchema.nullable(),
  /** Grows with each save; 0 for what ships. */
  rev: z.int().nonnegative(),
  createdAtMs: instantMsSchema.nullable(),
  updatedAtMs: instantMsSchema.nullable(),
});
export type LibraryItem = z.infer<typeof libraryItemSchema>;

/** An item in a list: without its words. */
export const libraryRowSchema = z.object({
  /** What a search answers with. Stable while the workspace is open. */
  number: z.int(),
  id: libraryItemIdSchema,
  kind: libraryKindSchema,
  /** On one line, at most 240 characters. */
  title: z.string(),
  facets: facetsSchema,
  tags: z.array(z.string()),
  source: z.string(),
  state: libraryStateSchema,
  /** The item it was copied from ships with other words now. */
  hasNews: z.boolean(),
  updatedAtMs: instantMsSchema.nullable(),
});
export type LibraryRow = z.infer<typeof libraryRowSchema>;

/** An own item as it read when an editing session ended. */
export const libraryVersionSchema = z.object({
  /** 1 is the first. */
  number: z.int().min(1),
  body: readBodySchema,
  savedAtMs: instantMsSchema,
});
export type LibraryVersion = z.infer<typeof libraryVersionSchema>;

/** Where an item was taken into. */
export const usedInSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('kit'),
    searchId: uuidSchema,
    seatId: rowIdSchema,
    date: z.int(),
    /** "VP of Marketing, CFO, first date". */
    title: z.string(),
    engagement: z.string(),
  }),
  z.object({
    kind: z.literal('agreement'),
    agreementId: uuidSchema,
    title: z.string(),
    engagement: z.string(),
    /** "Term", "Commitment collected for". */
    as: z.string(),
  }),
]);
export type UsedIn = z.infer<typeof usedInSchema>;

/** A collected sound bite or story that counts towards a marketing commitment. */
export const libraryLinkSchema = z.object({
  itemId: libraryItemIdSchema,
  agreementId: uuidSchema,
  /** The commitment's row. */
  rowId: rowIdSchema,
});
export type LibraryLink = z.infer<typeof libraryLinkSchema>;
