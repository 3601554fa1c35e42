import { scorecardDocumentSchema } from '#shared/domain/interview/scorecard-schema';
import type { Api } from '#shared/ipc/contract';
import { searchDocument } from './hiring-documents';
import { openHiring, type HiringWorld } from './hiring-world';

/** The first candidate's interview of a date. */
export const firstCandidateOn = (world: HiringWorld, date: 1 | 2 = 1) => ({ candidateId: world.candidates[0], date });

/** A world in which the CFO has begun with the first candidate. */
export async function begun() {
  const world = await openHiring();
  const cfo = await world.openSeat('cfo');
  const sheet = await cfo.interviews.open(firstCandidateOn(world));
  return { world, cfo, sheet };
}

/** Saves a seat's scorecard as that seat. */
export const save = (seat: Api, { scorecardId }: { scorecardId: string }, expectedRev: number, document: object) =>
  seat.interviews.save({
    scorecardId,
    expectedRev,
    document: scorecardDocumentSchema.parse(document),
  });

/** What the desk is told of the first candidate's date. */
export const progressOf = async ({ desk, candidates }: HiringWorld, date = 1) =>
  (await desk.candidates.get({ id: candidates[0] })).dates.find((each) => each.date === date);

/** Puts another panel in the search's place. */
export async function changePanel(world: HiringWorld, seats: Parameters<typeof searchDocument>[0]) {
  const { rev } = await world.desk.searches.get({ searchId: world.searchId });
  await world.desk.searches.save({ searchId: world.searchId, expectedRev: rev, document: searchDocument(seats) });
}
