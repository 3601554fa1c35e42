import { isEditable, type Agreement, type AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { AskedQuestion, GapAnswer } from '#shared/domain/gap/gap-number-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { GapRepository } from './gap-repository';

interface Deps {
  readonly agreements: Pick<AgreementRepository, 'find'>;
  readonly gap: GapRepository;
  readonly inTransaction: <T>(work: () => T) => T;
  /** 32 hexadecimal digits that nobody can guess. */
  readonly newSalt: () => string;
  readonly nowMs: () => number;
}

/** Numbers written blind: each side commits in turn, and both are told once both have. */
export function createGapHandlers({ agreements, gap, inTransaction, newSalt, nowMs }: Deps): ApiHandlers['gap'] {
  const mustFind = (id: AgreementId): Agreement => {
    const agreement = agreements.find(id);
    if (!agreement) throw gone('agreement');
    return agreement;
  };

  return {
    list: ({ agreementId }) => {
      mustFind(agreementId);
      return gap.list(agreementId);
    },
    commit: ({ agreementId, side, answers }) => {
      inTransaction(() => {
        const agreement = mustFind(agreementId);
        if (!isEditable(agreement.status))
          throw new AppError('CONFLICT', 'This agreement is closed. Numbers are written down before it is.');
        const asked = gap.list(agreementId);
        const committedAtMs = nowMs();
        for (const answer of answers) {
          refuse(answer, side, { agreement, asked });
          gap.insert({ agreementId, side, words: answer, value: answer.value, salt: newSalt(), committedAtMs });
        }
      });
      return gap.list(agreementId);
    },
  };
}

interface Standing {
  readonly agreement: Agreement;
  readonly asked: readonly AskedQuestion[];
}

/** @throws {AppError} CONFLICT if the side has committed already, or did not answer what is asked. */
function refuse({ rowId, question, unit }: GapAnswer, side: Side, { agreement, asked }: Standing): void {
  const before = asked.find((each) => each.rowId === rowId);
  if (before?.[side])
    throw new AppError(
      'CONFLICT',
      `This side has written its number for “${before.question}” already. It can never be changed.`,
    );
  const row = agreement.facilitation.gap.find(({ id }) => id === rowId);
  if (!row)
    throw new AppError('CONFLICT', `“${question}” is no longer in the list of questions. Nothing was committed.`);
  // What the other side answered is what is asked, whatever the list says by now.
  const words = before ?? { question: row.question.trim(), unit: row.unit };
  if (words.question !== question || words.unit !== unit)
    throw new AppError(
      'CONFLICT',
      `“${question}” was worded differently meanwhile. Nothing was committed: read it again.`,
    );
}
