import { z } from 'zod';

import {
  agreementDocumentSchema,
  agreementIdSchema,
  agreementSchema,
  workshopDraftSchema,
} from '../domain/agreement/agreement-schema';
import { agreementSummarySchema } from '../domain/agreement/agreement-summary';
import { deckLayoutSchema, deckPreviewSchema } from '../domain/deck/deck-schema';
import {
  engagementDraftSchema,
  engagementIdSchema,
  engagementSchema,
  logoSchema,
} from '../domain/engagement/engagement-schema';
import { personDraftSchema, personIdSchema, personSchema } from '../domain/engagement/person-schema';
import { jobIdSchema, jobRequestSchema, jobStateSchema } from '../domain/job/job-schema';
import { settingsPatchSchema, settingsSchema } from '../domain/settings/settings-schema';
import {
  aboutSchema,
  backupContentsSchema,
  backupNameSchema,
  backupSchema,
  workspaceStatusSchema,
} from '../domain/workspace/workspace-schema';
import { uuidSchema } from '../kernel/ids';
import { agingContract } from './aging-contract';
import { calibrationContract } from './calibration-contract';
import { acceptsLoss, nothing } from './contract-pieces';
import { endpoint, type Client, type Contract, type Handlers } from './endpoint';
import { gapContract } from './gap-contract';
import { hiringContract } from './hiring-contract';
import { libraryContract } from './library-contract';
import { pulseContract } from './pulse-contract';
import { reviewsContract } from './reviews-contract';
import { roomContract } from './room-contract';
import { signingContract } from './signing-contract';
import { sortingContract } from './sorting-contract';

const byEngagement = z.object({ id: engagementIdSchema });
const byAgreement = z.object({ id: agreementIdSchema });

/**
 * Every call the renderer can make. Adding an endpoint here is the whole job of declaring it: the client type, the
 * handler type and the runtime check follow, and the build fails until a handler exists.
 */
export const contract = {
  workspace: {
    status: endpoint({ input: nothing, output: workspaceStatusSchema, audience: 'anyone' }),
    backups: endpoint({ input: nothing, output: z.array(backupSchema) }),
    /** What a restore would bring back. */
    previewBackup: endpoint({ input: z.object({ name: backupNameSchema }), output: backupContentsSchema }),
    /**
     * Puts a backup in the workspace's place; the present file is kept beside it and can be restored likewise. Asks
     * while something is open in any room.
     */
    restore: endpoint({
      input: z.object({ name: backupNameSchema, acceptsLoss }),
      output: workspaceStatusSchema,
    }),
    /** Looks at the file again after the user mended a folder or a disk. */
    retry: endpoint({ input: nothing, output: workspaceStatusSchema }),
    about: endpoint({ input: nothing, output: aboutSchema }),
    showFolder: endpoint({ input: nothing, output: nothing }),
  },
  settings: {
    get: endpoint({ input: nothing, output: settingsSchema, audience: 'anyone' }),
    update: endpoint({ input: settingsPatchSchema, output: settingsSchema }),
  },
  engagements: {
    /** Newest change first; archived ones too. */
    list: endpoint({ input: nothing, output: z.array(engagementSchema) }),
    create: endpoint({ input: engagementDraftSchema, output: engagementSchema }),
    update: endpoint({ input: byEngagement.extend({ draft: engagementDraftSchema }), output: engagementSchema }),
    archive: endpoint({ input: byEngagement, output: engagementSchema }),
    restore: endpoint({ input: byEngagement, output: engagementSchema }),
    /** Deletes it with its people and agreements for good; asks while something is open in one of their rooms. */
    remove: endpoint({ input: byEngagement.extend({ acceptsLoss }), output: nothing }),
    /** Asks for a picture in main's dialog; null if the user thought better of it. */
    chooseLogo: endpoint({ input: nothing, output: logoSchema.nullable() }),
    /** Puts the sample company back as it shipped; asks while something is open in one of its rooms. */
    resetSample: endpoint({ input: z.object({ acceptsLoss }).optional(), output: engagementSchema }),
  },
  people: {
    list: endpoint({ input: z.object({ engagementId: engagementIdSchema }), output: z.array(personSchema) }),
    create: endpoint({
      input: z.object({ engagementId: engagementIdSchema, draft: personDraftSchema }),
      output: personSchema,
    }),
    update: endpoint({ input: z.object({ id: personIdSchema, draft: personDraftSchema }), output: personSchema }),
    remove: endpoint({ input: z.object({ id: personIdSchema }), output: nothing }),
    /** Puts a removed person back with the same id: the undo of `remove`. */
    putBack: endpoint({ input: personSchema, output: personSchema }),
  },
  agreements: {
    /** Newest change first, of all engagements that are not archived. */
    list: endpoint({ input: nothing, output: z.array(agreementSummarySchema) }),
    create: endpoint({
      input: z.object({ engagementId: engagementIdSchema, title: z.string().max(200) }),
      output: agreementSchema,
    }),
    get: endpoint({ input: byAgreement, output: agreementSchema }),
    /** Saves the whole draft if `expectedRev` is still the current one; else keeps it beside and reports both. */
    save: endpoint({
      input: byAgreement.extend({ expectedRev: z.int().nonnegative(), draft: workshopDraftSchema }),
      output: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('saved'), rev: z.int(), updatedAtMs: z.int() }),
        z.object({ kind: z.literal('conflict'), conflictId: uuidSchema, current: agreementSchema }),
      ]),
    }),
    /** Refused saves the user has not settled yet, oldest first. */
    conflicts: endpoint({
      input: byAgreement,
      output: z.array(
        z.object({ conflictId: uuidSchema, basedOnRev: z.int(), keptAtMs: z.int(), draft: workshopDraftSchema }),
      ),
    }),
    /** Settles a conflict: `mine` saves the kept draft as the newest revision, `theirs` drops it. */
    settleConflict: endpoint({
      input: z.object({ conflictId: uuidSchema, keep: z.enum(['mine', 'theirs']) }),
      output: agreementSchema,
    }),
    /** Deletes it for good; asks while something is open in its room. */
    remove: endpoint({ input: byAgreement.extend({ acceptsLoss }), output: nothing }),
    /** The slides as the file would show them, for a draft that may not be saved yet. */
    preview: endpoint({
      input: z.object({
        engagementId: engagementIdSchema,
        document: agreementDocumentSchema,
        layout: deckLayoutSchema,
      }),
      output: deckPreviewSchema,
    }),
  },
  ...gapContract,
  ...sortingContract,
  ...roomContract,
  ...hiringContract,
  ...calibrationContract,
  ...signingContract,
  ...reviewsContract,
  ...libraryContract,
  ...agingContract,
  ...pulseContract,
  jobs: {
    /** Null if the user cancelled the file dialog. */
    start: endpoint({ input: jobRequestSchema, output: jobStateSchema.nullable() }),
    cancel: endpoint({ input: z.object({ id: jobIdSchema }), output: nothing }),
    list: endpoint({ input: nothing, output: z.array(jobStateSchema) }),
    /** Shows the file a finished job wrote in the system's file manager. */
    reveal: endpoint({ input: z.object({ id: jobIdSchema }), output: nothing }),
  },
} as const satisfies Contract;

export type ApiContract = typeof contract;
export type Api = Client<ApiContract>;
export type ApiHandlers = Handlers<ApiContract>;
