import { z } from 'zod';

import {
  calibrationIdSchema,
  calibrationResultSchema,
  calibrationSchema,
  calibrationTaskSchema,
  ratingSheetSchema,
  ratingsDocumentSchema,
} from '../domain/calibration/calibration-schema';
import { calibrationHeadSchema } from '../domain/calibration/set-schema';
import { searchIdSchema } from '../domain/search/search-schema';
import { rowIdSchema } from '../kernel/ids';
import { expected, nothing, savedOr } from './contract-pieces';
import { endpoint, type Contract } from './endpoint';

const byCalibration = z.object({ id: calibrationIdSchema });

/** Seats rate the same written answers, each blind, and then see how far they agree. */
export const calibrationContract = {
  calibration: {
    /** The sets that ship: neither answers nor references. */
    sets: endpoint({ input: nothing, output: z.array(calibrationHeadSchema) }),
    /** The sessions of a search, newest first. */
    list: endpoint({ input: z.object({ searchId: searchIdSchema }), output: z.array(calibrationSchema) }),
    get: endpoint({ input: byCalibration, output: calibrationSchema }),
    /** Begins a session. Refused while the same set is being rated in this search. */
    begin: endpoint({
      input: z.object({
        searchId: searchIdSchema,
        setId: rowIdSchema,
        seatIds: z
          .array(rowIdSchema)
          .min(2, 'Choose two seats or more: one alone has nobody to agree with')
          .max(12)
          .refine((ids) => new Set(ids).size === ids.length, 'Each seat takes part once'),
      }),
      output: calibrationSchema,
    }),
    /** Says for good that a seat will not rate. */
    excuseSeat: endpoint({
      input: byCalibration.extend({
        seatId: rowIdSchema,
        reason: z.string().trim().min(1, 'Write why this seat does not rate').max(400),
      }),
      output: calibrationSchema,
    }),
    /** What everybody gave, with references and reasons. Refused until every seat has committed or is excused. */
    result: endpoint({ input: byCalibration, output: calibrationResultSchema, audience: 'anyone' }),
    /** Deletes a session with all its ratings, whether they were seen or not. */
    remove: endpoint({ input: byCalibration, output: nothing }),
    /** The sessions the calling seat takes part in, newest first. */
    tasks: endpoint({ input: nothing, output: z.array(calibrationTaskSchema), audience: 'seat' }),
    /** Opens the seat's own ratings; begins them if there are none. */
    open: endpoint({ input: byCalibration, output: ratingSheetSchema, audience: 'seat' }),
    save: endpoint({
      input: byCalibration.extend({ ...expected, document: ratingsDocumentSchema }),
      output: savedOr(ratingSheetSchema),
      audience: 'seat',
    }),
    /** Commits the seat's ratings for good. Refused until every answer has a point. */
    commit: endpoint({ input: byCalibration.extend(expected), output: ratingSheetSchema, audience: 'seat' }),
  },
} as const satisfies Contract;
