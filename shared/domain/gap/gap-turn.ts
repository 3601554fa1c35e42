import type { Side } from '../agreement/accountability-schema';
import type { AskedQuestion, AskedWords } from './gap-number-schema';
import type { GapRow } from './gap-row-schema';

/** What is asked by a row: what the first side answered, else the list's own words. Null while there are none. */
export function wordsOfRow(
  row: Pick<GapRow, 'id' | 'question' | 'unit'>,
  asked: readonly AskedQuestion[],
): AskedWords | null {
  const answered = asked.find(({ rowId }) => rowId === row.id);
  const question = answered?.question ?? row.question.trim();
  return question === '' ? null : { rowId: row.id, question, unit: answered?.unit ?? row.unit };
}

/** The questions a side has still to write a number for, in the list's order. */
export const openFor = (side: Side, rows: readonly GapRow[], asked: readonly AskedQuestion[]): AskedWords[] =>
  rows.flatMap((row) => {
    const isWritten = Boolean(asked.find(({ rowId }) => rowId === row.id)?.[side]);
    return (isWritten ? null : wordsOfRow(row, asked)) ?? [];
  });

/** Questions with numbers that stand in the list no more: taken out, or taken back by an undo. */
export const takenOut = (rows: readonly GapRow[], asked: readonly AskedQuestion[]): AskedQuestion[] =>
  asked.filter(({ rowId }) => !rows.some(({ id }) => id === rowId));
