import type { SealedAgreement } from '#shared/domain/playbook/sample-sealed-schema';
import { sealRecordSchema } from '#shared/domain/signing/signature-schema';

/** When it was first closed, and last sealed. */
export function sealedTimes({ revisions }: SealedAgreement): { createdAtMs: number; updatedAtMs: number } {
  const sealed = revisions.map(({ seal }) => sealRecordSchema.parse(JSON.parse(seal.recordJson)).atMs);
  return { createdAtMs: Math.min(...revisions.map(({ closedAtMs }) => closedAtMs)), updatedAtMs: Math.max(...sealed) };
}
