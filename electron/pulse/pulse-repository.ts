import { z } from 'zod';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import {
  askedStatementSchema,
  pulseSideSchema,
  pulseValueSchema,
  type AskedStatement,
  type PulseAnswer,
} from '#shared/domain/pulse/pulse-schema';
import { fromStoredText, toStoredText } from '../agreements/stored-text';
import type { Db } from '../db/connection';

interface RoundRow {
  id: string;
  agreement_id: string;
  held_on: string;
  statements_json: string;
  statements_sha256: string;
}

interface AnswerRow {
  id: string;
  round_id: string;
  side: string;
  statement_id: string;
  value: number;
}

/** A round that ended. */
export interface StoredRound {
  readonly heldOn: string;
  readonly statements: readonly AskedStatement[];
  readonly answers: readonly PulseAnswer[];
}

export interface NewRound extends StoredRound {
  readonly id: string;
  readonly agreementId: AgreementId;
  /** Ids of the answers, random, one for each. */
  readonly answerIds: readonly string[];
}

const statementsSchema = z.array(askedStatementSchema);
const columns = 'id, agreement_id, held_on, statements_json, statements_sha256';

/** All SQL about the pulse. An agreement has one round or none: a new one takes the place of the one before. */
export function createPulseRepository(db: Db) {
  const selectRound = db.prepare<[string], RoundRow>(`SELECT ${columns} FROM pulse_rounds WHERE agreement_id = ?`);
  const selectHeldOn = db.prepare<[string], { held_on: string }>(
    'SELECT held_on FROM pulse_rounds WHERE agreement_id = ?',
  );
  const selectAnswers = db.prepare<[string], AnswerRow>(
    'SELECT id, round_id, side, statement_id, value FROM pulse_answers WHERE round_id = ? ORDER BY id',
  );
  const deleteRounds = db.prepare<[string]>('DELETE FROM pulse_rounds WHERE agreement_id = ?');
  const insertRound = db.prepare<[RoundRow]>(
    `INSERT INTO pulse_rounds (${columns})
     VALUES (@id, @agreement_id, @held_on, @statements_json, @statements_sha256)`,
  );
  const insertAnswer = db.prepare<[AnswerRow]>(
    `INSERT INTO pulse_answers (id, round_id, side, statement_id, value)
     VALUES (@id, @round_id, @side, @statement_id, @value)`,
  );

  return {
    /** @throws {AppError} STORAGE if the stored statements are damaged. */
    find: (agreementId: AgreementId): StoredRound | null => {
      const row = selectRound.get(agreementId);
      return row ? { ...rowToRound(row), answers: selectAnswers.all(row.id).map(rowToAnswer) } : null;
    },
    heldOn: (agreementId: AgreementId): string | null => selectHeldOn.get(agreementId)?.held_on ?? null,
    /** In one transaction of the caller. Answers are written in the order they are given. */
    replace: ({ id, agreementId, heldOn, statements, answers, answerIds }: NewRound): void => {
      deleteRounds.run(agreementId);
      const { json, sha256 } = toStoredText(statements);
      insertRound.run({
        id,
        agreement_id: agreementId,
        held_on: heldOn,
        statements_json: json,
        statements_sha256: sha256,
      });
      for (const [index, { side, statementId, value }] of answers.entries())
        insertAnswer.run({ id: answerIds[index] ?? '', round_id: id, side, statement_id: statementId, value });
    },
  };
}
export type PulseRepository = ReturnType<typeof createPulseRepository>;

const rowToRound = ({ held_on, statements_json: json, statements_sha256: sha256 }: RoundRow) => ({
  heldOn: held_on,
  statements: fromStoredText(statementsSchema, { json, sha256 }, 'pulse'),
});

const rowToAnswer = ({ side, statement_id, value }: AnswerRow): PulseAnswer => ({
  side: pulseSideSchema.parse(side),
  statementId: statement_id,
  value: pulseValueSchema.parse(value),
});
