import { z } from 'zod';

import type { AskedQuestion } from './gap-number-schema';
import type { GapRow } from './gap-row-schema';

const boardRowSchema = z.object({
  rowId: z.string(),
  question: z.string(),
  unit: z.string(),
  /** Which side has written its number down. */
  hasMarketing: z.boolean(),
  hasSales: z.boolean(),
  /** Null until both sides have committed and the facilitator has shown them. */
  shown: z
    .object({
      marketing: z.number(),
      sales: z.number(),
      record: z.number().nullable(),
      /** Where the record's number was read. */
      readFrom: z.string(),
      learnt: z.string(),
    })
    .nullable(),
});
export type GapBoardRow = z.infer<typeof boardRowSchema>;

/** What the room sees of the perception gap. */
export const gapBoardSchema = z.object({ rows: z.array(boardRowSchema) });
export type GapBoard = z.infer<typeof gapBoardSchema>;

/** The questions of the list in its order, those without words left out. */
export const gapBoardOf = (rows: readonly GapRow[], asked: readonly AskedQuestion[]): GapBoard => ({
  rows: rows.flatMap((row) => {
    const answered = asked.find(({ rowId }) => rowId === row.id);
    const question = answered?.question ?? row.question.trim();
    if (question === '') return [];
    const numbers = row.isShown ? (answered?.numbers ?? null) : null;
    return [
      {
        rowId: row.id,
        question,
        unit: answered?.unit ?? row.unit,
        hasMarketing: Boolean(answered?.marketing),
        hasSales: Boolean(answered?.sales),
        shown: numbers && {
          marketing: numbers.marketing.value,
          sales: numbers.sales.value,
          record: row.record,
          readFrom: row.readFrom,
          learnt: row.learnt,
        },
      },
    ];
  }),
});
