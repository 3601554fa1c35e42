import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import { leadSorts } from '#shared/domain/playbook/workshop-material-schema';
import type { LeadSort, SortingRoundId, Sorts } from '#shared/domain/sorting/sorting-schema';
import { openHiring, type HiringWorld } from './hiring-world';
import { signableDocument } from './signable-document';

export interface SortingWorld extends HiringWorld {
  readonly agreementId: AgreementId;
  readonly roundId: SortingRoundId;
}

/** An agreement with terms and a first test that nobody has begun to sort. */
export async function openSorting(options: Parameters<typeof openHiring>[0] = {}): Promise<SortingWorld> {
  const world = await openHiring(options);
  const [engagement] = await world.desk.engagements.list();
  const { id: agreementId, facilitation } = await world.desk.agreements.create({
    engagementId: engagement!.id,
    title: 'SLA',
  });
  const draft = { document: signableDocument(), facilitation };
  await world.desk.agreements.save({ id: agreementId, expectedRev: 0, draft });
  const { id: roundId } = await world.desk.sorting.begin({ agreementId, leads: { kind: 'set', set: 'elephants' } });
  return { ...world, agreementId, roundId };
}

/** Opens a side's sheet, sorts the first leads of the round (by id) as given, all in one save. @returns the revision */
export async function sortFirst(
  { desk }: HiringWorld,
  { id, side }: { readonly id: SortingRoundId; readonly side: Side },
  given: readonly LeadSort[],
): Promise<number> {
  const { leads, rev, document } = await desk.sorting.open({ id, side });
  const ids = leads.map((lead) => lead.id).toSorted();
  const sorts: Sorts = Object.fromEntries(given.flatMap((sort, index) => (ids[index] ? [[ids[index], sort]] : [])));
  const saved = await desk.sorting.save({ id, side, expectedRev: rev, document: { ...document, sorts } });
  if (saved.kind !== 'saved') throw new Error('the save met another');
  return saved.rev;
}

/** A sort for each of the twelve leads. */
export const twelve = (sort: LeadSort = leadSorts[1]): LeadSort[] => Array.from({ length: 12 }, () => sort);
