import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { answerKeySchema, scorePointSchema } from '../kit/answer-key-schema';
import { dateNumberSchema, seatKindSchema } from '../kit/seat-kind';
import { playbookItemSchema, saidSchema } from '../playbook/item-schema';

/** How an answer misleads: it sounds better than it is, or worse. */
const traps = ['fluent-and-empty', 'clumsy-and-full'] as const;

/** A written answer that a candidate could have given, with the rating a careful reader arrives at. */
const calibrationAnswerSchema = z.strictObject({
  id: rowIdSchema,
  text: saidSchema(1_600),
  reference: scorePointSchema,
  /** Factors of the key that are in it; the others are missing. */
  heard: z.array(rowIdSchema).max(8),
  /** Why this anchor and not the one beside it. */
  reason: saidSchema(1_000),
  trap: z.enum(traps).nullable(),
});
export type CalibrationAnswer = z.infer<typeof calibrationAnswerSchema>;

/** How many answers a set has. */
const ANSWERS = 6;

/** A file of `resources/playbooks/calibration`: six answers to the question of one shipped answer key. */
export const shippedCalibrationSchema = playbookItemSchema.extend({
  roleId: rowIdSchema,
  /** Of a key of that role: question, seat and date. */
  keyId: rowIdSchema,
  answers: z.array(calibrationAnswerSchema).length(ANSWERS),
});
export type ShippedCalibration = z.infer<typeof shippedCalibrationSchema>;

/** What one may know of a set before it was rated. */
export const calibrationHeadSchema = z.object({
  id: rowIdSchema,
  version: z.int().min(1),
  roleId: rowIdSchema,
  roleName: z.string(),
  question: z.string(),
  /** Who asks it, and on which date. */
  seat: seatKindSchema,
  date: dateNumberSchema,
});
export type CalibrationHead = z.infer<typeof calibrationHeadSchema>;

/** A set with the words of its key: whole in itself, as a session keeps it. */
export const calibrationSetSchema = calibrationHeadSchema.extend({
  key: answerKeySchema,
  answers: z.array(calibrationAnswerSchema).min(1),
});
export type CalibrationSet = z.infer<typeof calibrationSetSchema>;
