import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { SortingRoundId } from '#shared/domain/sorting/sorting-schema';
import type { Api } from '#shared/ipc/contract';
import type { HiringWorld } from '../hiring-world';

/** A question of every agreement in the world, for numbers to be committed to. */
export const askedRow = { id: 'handed-over', question: 'How many?', unit: 'leads' };

/** Sorting tests for every call to find one it can be made on: a finished one, and one where a side has only to commit. */
export async function putBlindWork({ desk, db }: HiringWorld): Promise<void> {
  const editable = db
    .prepare<[], string>("SELECT id FROM agreements WHERE status IN ('draft', 'amending') ORDER BY created_at_ms, id")
    .pluck()
    .all();
  for (const [index, id] of editable.entries()) {
    const agreementId = agreementIdSchema.parse(id);
    const round = await desk.sorting.begin({ agreementId, leads: { kind: 'set', set: 'elephants' } });
    const rev = await sortAll(desk, round.id, 'marketing');
    if (index > 0) continue;
    await desk.sorting.commit({ id: round.id, side: 'marketing', expectedRev: rev });
    await desk.sorting.commit({ id: round.id, side: 'sales', expectedRev: await sortAll(desk, round.id, 'sales') });
  }
}

/** Sorts every lead of a side's sheet, the same way all through. @returns the sheet's revision. */
export async function sortAll(desk: Api, id: SortingRoundId, side: Side, sort: 'mql' | 'sal' = 'mql'): Promise<number> {
  const { leads, rev } = await desk.sorting.open({ id, side });
  const sorts = Object.fromEntries(leads.map((lead) => [lead.id, sort]));
  const saved = await desk.sorting.save({ id, side, expectedRev: rev, document: { sorts } });
  if (saved.kind !== 'saved') throw new Error('the save met another');
  return saved.rev;
}
