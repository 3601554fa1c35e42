import type { Side } from '../agreement/accountability-schema';
import type { AskedQuestion, AskedWords } from './gap-number-schema';
import type { GapRow } from './gap-row-schema';
/** What is asked by a row: what the first side answered, else the list's own words. Null while there are none. */
export declare function wordsOfRow(
  row: Pick<GapRow, 'id' | 'question' | 'unit'>,
  asked: readonly AskedQuestion[],
): AskedWords | null;
/** The questions a side has still to write a number for, in the list's order. */
export declare const openFor: (side: Side, rows: readonly GapRow[], asked: readonly AskedQuestion[]) => AskedWords[];
/** Questions with numbers that stand in the list no more: taken out, or taken back by an undo. */
export declare const takenOut: (rows: readonly GapRow[], asked: readonly AskedQuestion[]) => AskedQuestion[];
