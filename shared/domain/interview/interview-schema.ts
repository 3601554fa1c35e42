import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { instantMsSchema } from '../../kernel/time';
import { candidateIdSchema, seatStatuses } from '../candidate/candidate-schema';
import { kitDocumentSchema } from '../kit/kit-schema';
import { dateNumberSchema } from '../kit/seat-kind';
import { datePlanSchema, seatSchema } from '../search/panel-schema';
import { competencySchema, dealBreakerSchema } from '../search/profile-schema';
import { searchIdSchema } from '../search/search-schema';
import { askNextSchema, scorecardDocumentSchema, scorecardIdSchema } from './scorecard-schema';

/** Whose laptop it is at this moment. */
export const seatHolderSchema = z.object({ searchId: searchIdSchema, seatId: rowIdSchema });
export type SeatHolder = z.infer<typeof seatHolderSchema>;

/** 4 to 12 digits. */
export const pinSchema = z.string().regex(/^\d{4,12}$/, 'A PIN is 4 to 12 digits');

export const seatDoorSchema = z.object({
  seatId: rowIdSchema,
  hasPin: z.boolean(),
  /** When the desk took the last PIN away; null if it never did. Shown to the seat. */
  pinResetAtMs: instantMsSchema.nullable(),
  /** Wrong PINs: no further try before this instant; null if it can be tried now. */
  blockedUntilMs: instantMsSchema.nullable(),
});
export type SeatDoor = z.infer<typeof seatDoorSchema>;

/** A seat that had the laptop when the app stopped. */
export const interruptedSchema = seatHolderSchema.extend({
  searchTitle: z.string(),
  seat: seatSchema,
  /** Who was being interviewed; empty if nobody. */
  candidateName: z.string(),
});
export type Interrupted = z.infer<typeof interruptedSchema>;

/** What a seat sees when it opens: whom it interviews, on which date, and how far it is itself. */
export const seatBoardSchema = z.object({
  searchId: searchIdSchema,
  searchTitle: z.string(),
  seat: seatSchema,
  pinResetAtMs: instantMsSchema.nullable(),
  dates: z.array(datePlanSchema),
  /** Whom this seat was interviewing when it took the laptop or since: after a stop it goes on there. Null: nobody. */
  interviewing: candidateIdSchema.nullable().default(null),
  interviews: z.array(
    z.object({
      candidateId: candidateIdSchema,
      name: z.string(),
      headline: z.string(),
      date: dateNumberSchema,
      /** Of this seat. */
      status: z.enum(seatStatuses),
      /** Null while the kit is not locked: then the interview cannot begin. */
      kitVersion: z.int().nullable(),
      plannedMinutes: z.number(),
      questions: z.int(),
      /** Rated by this seat so far. */
      rated: z.int(),
    }),
  ),
});
export type SeatBoard = z.infer<typeof seatBoardSchema>;

/** What a seat handed to the next date. */
export const batonSchema = z.object({
  fromSeatId: rowIdSchema,
  /** As the panel names it now; null once it left the panel. */
  fromSeat: seatSchema.nullable().default(null),
  fromDate: dateNumberSchema,
  asks: z.array(askNextSchema),
});
export type Baton = z.infer<typeof batonSchema>;

/** Everything interview mode shows. */
export const interviewSheetSchema = z.object({
  scorecardId: scorecardIdSchema,
  candidateId: candidateIdSchema,
  candidateName: z.string(),
  candidateHeadline: z.string(),
  searchTitle: z.string(),
  seat: seatSchema,
  date: datePlanSchema,
  kitVersion: z.int(),
  /** As it was locked when this interview began. */
  kit: kitDocumentSchema,
  competencies: z.array(competencySchema),
  dealBreakers: z.array(dealBreakerSchema),
  /** Of earlier dates that are open. */
  batons: z.array(batonSchema),
  document: scorecardDocumentSchema,
  rev: z.int().nonnegative(),
  startedAtMs: instantMsSchema,
  committedAtMs: instantMsSchema.nullable(),
});
export type InterviewSheet = z.infer<typeof interviewSheetSchema>;
