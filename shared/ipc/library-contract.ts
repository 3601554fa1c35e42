import { z } from 'zod';

import { agreementIdSchema } from '../domain/agreement/agreement-schema';
import { importOutcomeSchema, importPreviewSchema } from '../domain/library/import-schema';
import { libraryKindSchema } from '../domain/library/item-kind';
import {
  libraryDraftSchema,
  libraryItemIdSchema,
  libraryItemSchema,
  libraryLinkSchema,
  libraryRowSchema,
  libraryVersionSchema,
  tagSchema,
  usedInSchema,
} from '../domain/library/library-schema';
import { uuidSchema } from '../kernel/ids';
import { textSchema } from '../kernel/text';
import { expected, nothing, savedOr } from './contract-pieces';
import { endpoint, type Contract } from './endpoint';

const byItem = z.object({ id: libraryItemIdSchema });
const ids = z.array(libraryItemIdSchema).min(1).max(50_000);

/** What ships to work with, and what the user makes of it. */
export const libraryContract = {
  library: {
    /** Everything, in every state; what ships first, then the newest of the user's own. */
    rows: endpoint({ input: nothing, output: z.array(libraryRowSchema) }),
    /** Numbers of the rows that hold every word, begun or whole, most telling first; all states. */
    search: endpoint({ input: z.object({ query: textSchema(400) }), output: z.array(z.int()) }),
    get: endpoint({ input: byItem, output: libraryItemSchema }),
    /** In the order asked for. */
    getMany: endpoint({ input: z.object({ ids }), output: z.array(libraryItemSchema) }),
    /** A blank one of the user's own. */
    create: endpoint({ input: z.object({ kind: libraryKindSchema }), output: libraryItemSchema }),
    /** A copy that can be edited, of a shipped item or an own one. */
    copy: endpoint({ input: byItem, output: libraryItemSchema }),
    /**
     * Saves an own item. All saves of one editing session (`sessionId`, made when the editor opens) are one version.
     */
    save: endpoint({
      input: byItem.extend({ ...expected, sessionId: uuidSchema, draft: libraryDraftSchema }),
      output: savedOr(libraryItemSchema),
    }),
    /** Puts own items in use, away or in the trash. @returns their rows. */
    setState: endpoint({
      input: z.object({ ids, state: z.enum(['active', 'archived', 'trashed']) }),
      output: z.array(libraryRowSchema),
    }),
    /** Adds and takes off tags of own items. */
    tag: endpoint({
      input: z.object({ ids, add: z.array(tagSchema), remove: z.array(tagSchema) }),
      output: z.array(libraryRowSchema),
    }),
    /** Deletes own items for good. Refused for what is not in the trash. */
    remove: endpoint({ input: z.object({ ids }), output: nothing }),
    /** Newest first. */
    versions: endpoint({ input: byItem, output: z.array(libraryVersionSchema) }),
    usedIn: endpoint({ input: byItem, output: z.array(usedInSchema) }),
    /** Takes these fields of the shipped item as it reads now; all others stay the user's. Settles the news. */
    takeOver: endpoint({
      input: byItem.extend({ ...expected, fields: z.array(z.string().max(60)).max(60) }),
      output: libraryItemSchema,
    }),
    /** Collected items that count towards commitments of an agreement; without those that ship no more. */
    links: endpoint({ input: z.object({ agreementId: agreementIdSchema }), output: z.array(libraryLinkSchema) }),
    link: endpoint({ input: libraryLinkSchema, output: nothing }),
    unlink: endpoint({ input: libraryLinkSchema, output: nothing }),
    /** Asks for a file in main's dialog and says what importing it would do; null if the user thought better of it. */
    chooseImport: endpoint({ input: nothing, output: importPreviewSchema.nullable() }),
    /** Imports what the preview showed, all of it or nothing. Refused with bad rows unless they are to be left out. */
    applyImport: endpoint({
      input: z.object({ token: uuidSchema, leaveOutBad: z.boolean() }),
      output: importOutcomeSchema,
    }),
    /** Forgets a preview. */
    dropImport: endpoint({ input: z.object({ token: uuidSchema }), output: nothing }),
  },
} as const satisfies Contract;
