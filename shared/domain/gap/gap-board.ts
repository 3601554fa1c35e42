import type { AskedQuestion } from './gap-number-schema';
import type { GapRow } from './gap-row-schema';

interface GapBoardRow {
  readonly rowId: string;
  readonly question: string;
  readonly unit: string;
  /** Which side has written its number down. */
  readonly hasMarketing: boolean;
  readonly hasSales: boolean;
  /** Null until both sides have committed and the facilitator has shown them. */
  readonly shown: {
    readonly marketing: number;
    readonly sales: number;
    readonly record: number | null;
    /** Where the record's number was read. */
    readonly readFrom: string;
    readonly learnt: string;
  } | null;
}

/** What the room sees of the perception gap. */
export interface GapBoard {
  readonly rows: readonly GapBoardRow[];
}

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
