import { z } from 'zod';

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
import { engagementIdSchema } from '../domain/engagement/engagement-schema';
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
import { rowIdSchema, uuidSchema } from '../kernel/ids';
import { expected, nothing, savedOr } from './contract-pieces';
import { endpoint, type Contract } from './endpoint';

const bySearch = z.object({ searchId: searchIdSchema });
const byCandidate = z.object({ id: candidateIdSchema });

/** The calls about searches and all that belongs to them: panel, kits, candidates, interviews, debriefs. */
export const hiringContract = {
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
} as const satisfies Contract;
