import type { SamplePerceptionGap } from '#shared/domain/playbook/sample-gap-schema';
import type { Sample } from '#shared/domain/playbook/sample-schema';
import type { Db } from '../db/connection';
import { newSalt } from './create-gap';
import { createGapRepository } from './gap-repository';

/** When each side of the sample was behind the curtain, on the day it was asked. */
const writtenAt = { marketing: '09:20:00Z', sales: '09:30:00Z' } as const;

/**
 * Commits what both sides of the sample company had written down blind. Call it inside the transaction that put its
 * agreements back: their questions are asked in the words of the library.
 */
export function putSampleGap(db: Db, { agreementId, askedOn, answers }: SamplePerceptionGap, sample: Sample): void {
  const gap = createGapRepository(db);
  const rows = sample.agreements.find(({ id }) => id === agreementId)?.draft.facilitation.gap ?? [];
  for (const { questionId, ...numbers } of answers) {
    const row = rows.find(({ id }) => id === questionId);
    if (!row) throw new Error(`the sample's agreement does not ask ${questionId}`);
    for (const side of ['marketing', 'sales'] as const) {
      gap.insert({
        agreementId,
        side,
        words: { rowId: row.id, question: row.question, unit: row.unit },
        value: numbers[side],
        salt: newSalt(),
        committedAtMs: Date.parse(`${askedOn}T${writtenAt[side]}`),
      });
    }
  }
}
