import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { AskedQuestion, AskedWords, OpenedNumber } from '#shared/domain/gap/gap-number-schema';
import type { Db } from '../db/connection';
import { commitmentOf } from './gap-commitment';

interface NumberRow {
  row_id: string;
  side: Side;
  question: string;
  unit: string;
  value: number;
  salt: string;
  commitment: string;
  committed_at_ms: number;
}

interface NewNumber {
  readonly agreementId: AgreementId;
  readonly side: Side;
  readonly words: AskedWords;
  readonly value: number;
  readonly salt: string;
  readonly committedAtMs: number;
}

/**
 * All SQL that touches numbers written blind. Nothing gets out of here that depends on a number before both sides have
 * committed to the question, but the commitments themselves; `tests/integration/blind-doors.test.ts` sees to it that no
 * other file reads them.
 */
export function createGapRepository(db: Db) {
  const selectAll = db.prepare<[string], NumberRow>(
    `SELECT row_id, side, question, unit, value, salt, commitment, committed_at_ms FROM gap_numbers
     WHERE agreement_id = ? ORDER BY row_id, side`,
  );
  const insertRow = db.prepare<[NumberRow & { agreement_id: string }]>(
    `INSERT INTO gap_numbers (agreement_id, row_id, side, question, unit, value, salt, commitment, committed_at_ms)
     VALUES (@agreement_id, @row_id, @side, @question, @unit, @value, @salt, @commitment, @committed_at_ms)`,
  );

  return {
    /** Every question somebody has committed to, the first committed first. */
    list: (agreementId: AgreementId): AskedQuestion[] => {
      const rows = selectAll.all(agreementId);
      const firstAt = (id: string) =>
        Math.min(...rows.filter((row) => row.row_id === id).map((row) => row.committed_at_ms));
      return [...new Set(rows.map((row) => row.row_id))]
        .map((id) => ({
          at: firstAt(id),
          asked: askedQuestion(
            agreementId,
            rows.filter((row) => row.row_id === id),
          ),
        }))
        .toSorted((one, other) => one.at - other.at)
        .map(({ asked }) => asked);
    },
    /** @throws {Database.SqliteError} if this side has committed to the question already. */
    insert: ({ agreementId, side, words, value, salt, committedAtMs }: NewNumber): void => {
      const { rowId, question, unit } = words;
      const { sha256 } = commitmentOf({ agreementId, rowId, question, unit, side, number: value, salt });
      insertRow.run({
        agreement_id: agreementId,
        row_id: rowId,
        side,
        question,
        unit,
        value,
        salt,
        commitment: sha256,
        committed_at_ms: committedAtMs,
      });
    },
  };
}
export type GapRepository = ReturnType<typeof createGapRepository>;

/** @param rows one or two, of one question. */
function askedQuestion(agreementId: AgreementId, rows: readonly NumberRow[]): AskedQuestion {
  const [marketing, sales] = (['marketing', 'sales'] as const).map((side) => rows.find((row) => row.side === side));
  const first = rows.toSorted((one, other) => one.committed_at_ms - other.committed_at_ms)[0]!;
  return {
    rowId: first.row_id,
    question: first.question,
    unit: first.unit,
    marketing: marketing ? committed(marketing) : null,
    sales: sales ? committed(sales) : null,
    numbers:
      marketing && sales ? { marketing: opened(agreementId, marketing), sales: opened(agreementId, sales) } : null,
  };
}

const committed = ({ commitment, committed_at_ms }: NumberRow) => ({ commitment, committedAtMs: committed_at_ms });

function opened(agreementId: AgreementId, row: NumberRow): OpenedNumber {
  const { row_id: rowId, question, unit, side, value, salt } = row;
  const { json, sha256 } = commitmentOf({ agreementId, rowId, question, unit, side, number: value, salt });
  return { value, text: json, isIntact: sha256 === row.commitment };
}
