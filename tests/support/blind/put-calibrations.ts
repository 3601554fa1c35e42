import { ratingsDocumentSchema, type CalibrationId } from '#shared/domain/calibration/calibration-schema';
import { scorePoints, type ScorePoint } from '#shared/domain/kit/answer-key-schema';
import type { Api } from '#shared/ipc/contract';
import type { HiringWorld } from '../hiring-world';

/** Whose ratings stay sealed to the end: no call of the comparison commits or excuses anybody in a session of it. */
export const sealedSet = 'calibration-customer-success-manager';
/** Sets whose sessions may be begun and ended by anybody. */
export const otherSets = ['calibration-vp-marketing', 'calibration-account-executive'] as const;

/** Every answer with the same point and a word. */
export const ratingsOf = (point: ScorePoint, note: string) =>
  ratingsDocumentSchema.parse({
    ratings: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id, { point, note }])),
    currentAnswerId: 'f',
  });

/** Opens the session as that seat and gives every answer the same point. @returns the revision it has then. */
export async function rateAll(seat: Api, id: CalibrationId, point: ScorePoint, note = 'plain'): Promise<number> {
  const { rev } = await seat.calibration.open({ id });
  const saved = await seat.calibration.save({ id, expectedRev: rev, document: ratingsOf(point, note) });
  if (saved.kind !== 'saved') throw new Error('the save met another');
  return saved.rev;
}

/**
 * Sessions at every turn: one that is open, one in which the CFO has rated without committing, and one in which the CFO
 * has committed. What the CFO gave, and how often it was saved, is not the same in the two worlds.
 */
export async function putCalibrations(world: HiringWorld, which: 0 | 1): Promise<void> {
  const { desk, searchId } = world;
  const as = (seatId: string) => world.as(world.callerOf(seatId));
  const begin = async (setId: string, seatIds: string[]) => {
    world.clock.nowMs += 1_000;
    return (await desk.calibration.begin({ searchId, setId, seatIds })).id;
  };
  const secret = async (id: CalibrationId) => {
    const point = scorePoints[which === 0 ? 0 : 4];
    let rev = await rateAll(as('cfo'), id, point, `canary${which === 0 ? 'low' : 'high'}`);
    if (which === 1) rev = await rateAll(as('cfo'), id, point, 'canaryhigher');
    return rev;
  };

  const open = await begin(otherSets[1], ['hr', 'ceo']);
  for (const seatId of ['hr', 'ceo']) {
    const expectedRev = await rateAll(as(seatId), open, 4);
    await as(seatId).calibration.commit({ id: open, expectedRev });
  }
  const rated = await begin(otherSets[0], ['cfo', 'hr', 'ceo']);
  await secret(rated);
  await rateAll(as('hr'), rated, 3);
  const committed = await begin(sealedSet, ['cfo', 'hr', 'ceo']);
  await as('cfo').calibration.commit({ id: committed, expectedRev: await secret(committed) });
}
