import { z } from 'zod';

import {
  agreementDocumentSchema,
  agreementIdSchema,
  agreementSchema,
  workshopDraftSchema,
} from '../domain/agreement/agreement-schema';
import { agreementSummarySchema } from '../domain/agreement/agreement-summary';
import {
  candidateDraftSchema,
  candidateFileSchema,
  candidateIdSchema,
  candidateSchema,
  candidateStageSchema,
  erasureCertificateSchema,
} from '../domain/candidate/candidate-schema';
import {
  comparisonSchema,
  debriefDocumentSchema,
  debriefSchema,
  decisionDraftSchema,
  scoreMoveSchema,
} from '../domain/debrief/debrief-schema';
import { deckLayoutSchema, deckPreviewSchema } from '../domain/deck/deck-schema';
import {
  engagementDraftSchema,
  engagementIdSchema,
  engagementSchema,
  logoSchema,
} from '../domain/engagement/engagement-schema';
import { personDraftSchema, personIdSchema, personSchema } from '../domain/engagement/person-schema';
import {
  interruptedSchema,
  interviewSheetSchema,
  pinSchema,
  seatBoardSchema,
  seatDoorSchema,
  seatHolderSchema,
} from '../domain/interview/interview-schema';
import { scorecardDocumentSchema, scorecardIdSchema } from '../domain/interview/scorecard-schema';
import { kitDocumentSchema, kitPlaceSchema, kitSchema, kitSummarySchema } from '../domain/kit/kit-schema';
import { dateNumberSchema } from '../domain/kit/seat-kind';
import {
  searchDocumentSchema,
  searchIdSchema,
  searchSchema,
  searchSummarySchema,
} from '../domain/search/search-schema';
import { jobIdSchema, jobRequestSchema, jobStateSchema } from '../domain/job/job-schema';
import { settingsPatchSchema, settingsSchema } from '../domain/settings/settings-schema';
import {
  aboutSchema,
  backupContentsSchema,
  backupNameSchema,
  backupSchema,
  workspaceStatusSchema,
} from '../domain/workspace/workspace-schema';
import { rowIdSchema, uuidSchema } from '../kernel/ids';
import { endpoint, type Client, type Contract, type Handlers } from './endpoint';

const nothing = z.void();
const byEngagement = z.object({ id: engagementIdSchema });
const byAgreement = z.object({ id: agreementIdSchema });
const bySearch = z.object({ searchId: searchIdSchema });
const byCandidate = z.object({ id: candidateIdSchema });
const expected = { expectedRev: z.int().nonnegative() };
/** A save on a stale revision changes nothing and brings what is there. */
const savedOr = <T extends z.ZodType>(current: T) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('saved'), rev: z.int() }),
    z.object({ kind: z.literal('conflict'), current }),
  ]);

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
    /** Puts a backup in the workspace's place; the present file is kept beside it and can be restored likewise. */
    restore: endpoint({ input: z.object({ name: backupNameSchema }), output: workspaceStatusSchema }),
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
    /** Deletes it with its people and agreements for good. */
    remove: endpoint({ input: byEngagement, output: nothing }),
    /** Asks for a picture in main's dialog; null if the user thought better of it. */
    chooseLogo: endpoint({ input: nothing, output: logoSchema.nullable() }),
    /** Puts the sample company back as it shipped. */
    resetSample: endpoint({ input: nothing, output: engagementSchema }),
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
    remove: endpoint({ input: byAgreement, output: nothing }),
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
  searches: {
    /** Newest change first, of all engagements that are not archived. */
    list: endpoint({ input: nothing, output: z.array(searchSummarySchema) }),
    create: endpoint({
      input: z.object({ engagementId: engagementIdSchema, document: searchDocumentSchema }),
      output: searchSchema,
    }),
    get: endpoint({ input: bySearch, output: searchSchema }),
    save: endpoint({
      input: bySearch.extend({ ...expected, document: searchDocumentSchema }),
      output: savedOr(searchSchema),
    }),
    /** Refused while it has candidates: they are erased one by one. */
    remove: endpoint({ input: bySearch, output: nothing }),
  },
  kits: {
    /** One for each seat and date of the panel, whether begun or not. */
    list: endpoint({ input: bySearch, output: z.array(kitSummarySchema) }),
    get: endpoint({ input: kitPlaceSchema, output: kitSchema }),
    save: endpoint({
      input: kitPlaceSchema.extend({ ...expected, document: kitDocumentSchema }),
      output: savedOr(kitSchema),
    }),
    /** Locks the kit as it is stored as a version. Refused, with what is missing, while it is not fit to be asked. */
    lock: endpoint({ input: kitPlaceSchema.extend(expected), output: kitSchema }),
  },
  candidates: {
    /** By name. */
    list: endpoint({ input: bySearch, output: z.array(candidateSchema) }),
    get: endpoint({ input: byCandidate, output: candidateSchema }),
    create: endpoint({ input: bySearch.extend({ draft: candidateDraftSchema }), output: candidateSchema }),
    update: endpoint({ input: byCandidate.extend({ draft: candidateDraftSchema }), output: candidateSchema }),
    setStage: endpoint({ input: byCandidate.extend({ stage: candidateStageSchema }), output: candidateSchema }),
    /** Says for good that a seat will not interview this candidate on this date. */
    excuseSeat: endpoint({
      input: byCandidate.extend({
        seatId: rowIdSchema,
        date: dateNumberSchema,
        reason: z.string().trim().min(1, 'Write why this seat does not interview').max(400),
      }),
      output: candidateSchema,
    }),
    /** Asks for a file in main's dialog; null if the user thought better of it. */
    addFile: endpoint({ input: byCandidate, output: candidateFileSchema.nullable() }),
    removeFile: endpoint({ input: z.object({ fileId: uuidSchema }), output: nothing }),
    /** Asks, then opens it in the system's own program. False if the user thought better of it. */
    openFile: endpoint({ input: z.object({ fileId: uuidSchema }), output: z.boolean() }),
    /** Removes every trace, from the file, its log and the backups, for good. */
    erase: endpoint({ input: byCandidate, output: erasureCertificateSchema }),
    certificates: endpoint({ input: nothing, output: z.array(erasureCertificateSchema) }),
    /** Those of all searches whose last day of keeping is over and who are not on hold. */
    overdue: endpoint({ input: nothing, output: z.array(candidateSchema) }),
  },
  seats: {
    /** The door of each seat of the panel. */
    doors: endpoint({ input: bySearch, output: z.array(seatDoorSchema) }),
    /** Only for a seat that has none. */
    choosePin: endpoint({ input: seatHolderSchema.extend({ pin: pinSchema }), output: seatDoorSchema }),
    /** Takes the PIN away. What the seat has not committed is set aside, sealed from everybody. */
    resetPin: endpoint({ input: seatHolderSchema, output: seatDoorSchema }),
    /** Gives the laptop to the seat: this window is closed and the seat's own opens. */
    open: endpoint({
      input: seatHolderSchema.extend({ pin: z.string().max(40) }),
      output: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('opened') }),
        z.object({ kind: z.literal('wrong-pin'), triesLeft: z.int().nonnegative() }),
        z.object({ kind: z.literal('blocked'), untilMs: z.int() }),
      ]),
    }),
    /** The seat that had the laptop when the app stopped; null if none. */
    interrupted: endpoint({ input: nothing, output: interruptedSchema.nullable() }),
    /** Takes no notice of it any more. */
    forgetInterrupted: endpoint({ input: nothing, output: nothing }),
    /** Which seat this window belongs to; null at the desk. */
    holder: endpoint({ input: nothing, output: seatHolderSchema.nullable(), audience: 'anyone' }),
    /** Gives the laptop back: this window is destroyed and the curtain of the search opens. */
    handOver: endpoint({ input: nothing, output: nothing, audience: 'seat' }),
  },
  interviews: {
    board: endpoint({ input: nothing, output: seatBoardSchema, audience: 'seat' }),
    /** Opens the seat's scorecard of this candidate and date; begins it if there is none. */
    open: endpoint({
      input: z.object({ candidateId: candidateIdSchema, date: dateNumberSchema }),
      output: interviewSheetSchema,
      audience: 'seat',
    }),
    save: endpoint({
      input: z.object({ scorecardId: scorecardIdSchema, ...expected, document: scorecardDocumentSchema }),
      output: savedOr(interviewSheetSchema),
      audience: 'seat',
    }),
    /** Seals it for good. Refused, with what is unfinished, until every question is rated with evidence or skipped. */
    commit: endpoint({
      input: z.object({ scorecardId: scorecardIdSchema, ...expected }),
      output: interviewSheetSchema,
      audience: 'seat',
    }),
  },
  debriefs: {
    get: endpoint({ input: z.object({ candidateId: candidateIdSchema }), output: debriefSchema }),
    save: endpoint({
      input: z.object({ candidateId: candidateIdSchema, ...expected, document: debriefDocumentSchema }),
      output: savedOr(debriefSchema),
    }),
    /** Moves a seat's competency score after discussion; the one before stays. Cannot be taken back, only followed. */
    move: endpoint({
      input: scoreMoveSchema
        .pick({ competencyId: true, seatId: true, to: true, reason: true })
        .extend({ candidateId: candidateIdSchema }),
      output: debriefSchema,
    }),
    /** Records a decision. Refused without a reason if it goes against the composite. */
    decide: endpoint({
      input: z.object({ candidateId: candidateIdSchema, decision: decisionDraftSchema }),
      output: debriefSchema,
    }),
    /** All candidates of a search beside each other, as far as their scores are open. */
    compare: endpoint({ input: bySearch, output: comparisonSchema }),
  },
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
