import { describe, expect, it } from 'vitest';

import { ratingsDocumentSchema } from '#shared/domain/calibration/calibration-schema';
import { openHiring, type HiringWorld } from '../support/hiring-world';
import { searchDocument } from '../support/hiring-documents';
import { rateAll, ratingsOf } from '../support/blind/put-calibrations';

const setId = 'calibration-vp-marketing';

/** A session of three seats, with the PINs of all. */
async function begun() {
  const world = await openHiring();
  const { desk, searchId } = world;
  const { id } = await desk.calibration.begin({ searchId, setId, seatIds: ['cfo', 'hr', 'ceo'] });
  return { world, desk, searchId, id, cfo: await world.openSeat('cfo'), hr: await world.openSeat('hr') };
}
type Begun = Awaited<ReturnType<typeof begun>>;

const commitAs = async ({ world, id }: Begun, seatId: string, point: 1 | 2 | 3 | 4 | 5, note = '') => {
  const seat = world.as(world.callerOf(seatId));
  const expectedRev = await rateAll(seat, id, point, note);
  return seat.calibration.commit({ id, expectedRev });
};
const statusOf = async ({ desk, id }: Begun) =>
  Object.fromEntries((await desk.calibration.get({ id })).seats.map(({ seatId, status }) => [seatId, status]));

it('offers three sets without an answer, a reference or a reason', async () => {
  const { desk } = await openHiring();

  const sets = await desk.calibration.sets();

  expect(sets.map(({ roleId, seat, date }) => [roleId, seat, date])).toEqual([
    ['vp-marketing', 'cfo', 1],
    ['account-executive', 'sales-leader', 2],
    ['customer-success-manager', 'support-leader', 2],
  ]);
  expect(JSON.stringify(sets)).not.toMatch(/reference|reason|heard|Anchor/);
});

it('shows a seat six answers in its own order, the anchors, and no reference', async () => {
  const { cfo, hr, id } = await begun();

  const [mine, theirs] = [await cfo.calibration.open({ id }), await hr.calibration.open({ id })];

  expect(mine.answers.map((answer) => answer.id).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(mine.answers.map((answer) => answer.id)).not.toEqual(theirs.answers.map((answer) => answer.id));
  expect((await cfo.calibration.open({ id })).answers).toEqual(mine.answers);
  expect(mine.key.anchors[5]).toMatch(/margin/);
  expect(JSON.stringify(mine)).not.toMatch(/"reference"|"reason"|"trap"|"heard"/);
});

it('opens for all at once when the last seat has committed, with who gave what', async () => {
  const session = await begun();
  const { desk, hr, id } = session;
  await commitAs(session, 'cfo', 5, 'Well argued');
  await commitAs(session, 'hr', 3);
  await expect(desk.calibration.result({ id })).rejects.toThrow('Not every seat has committed');
  await expect(hr.calibration.result({ id })).rejects.toThrow('Not every seat has committed');
  await commitAs(session, 'ceo', 1);

  const result = await desk.calibration.result({ id });

  expect(await hr.calibration.result({ id })).toEqual(result);
  expect(result.seats.map(({ seatId, ratings }) => [seatId, ratings['a']])).toEqual([
    ['cfo', { point: 5, note: 'Well argued' }],
    ['hr', { point: 3, note: '' }],
    ['ceo', { point: 1, note: '' }],
  ]);
  expect(result.set.answers[0]).toMatchObject({ reference: 3, reason: expect.stringContaining('Anchor 3') });
});

it('lets the desk excuse a seat that is missing, with a reason that stands in the result', async () => {
  const session = await begun();
  const { desk, world, id } = session;
  await commitAs(session, 'cfo', 4);
  await commitAs(session, 'hr', 4);

  await desk.calibration.excuseSeat({ id, seatId: 'ceo', reason: 'Ill until Monday' });

  const { calibration, seats } = await desk.calibration.result({ id });
  expect(calibration.seats[2]).toMatchObject({ status: 'excused', excuseReason: 'Ill until Monday' });
  expect(seats).toHaveLength(2);
  await expect(world.as(world.callerOf('ceo')).calibration.open({ id })).rejects.toThrow('excused');
  await expect(desk.calibration.excuseSeat({ id, seatId: 'ceo', reason: 'Again' })).rejects.toThrow('excused already');
});

describe('refuses', () => {
  it('one seat alone, a seat twice, and a seat that is not on the panel', async () => {
    const { desk, searchId } = await openHiring();
    const begin = (...seatIds: string[]) => desk.calibration.begin({ searchId, setId, seatIds });

    await expect(begin('cfo')).rejects.toThrow('two seats or more');
    await expect(begin('cfo', 'cfo')).rejects.toThrow('once');
    await expect(begin('cfo', 'stranger')).rejects.toThrow('no longer on the panel');
    await expect(desk.calibration.begin({ searchId, setId: 'none', seatIds: ['cfo', 'hr'] })).rejects.toThrow(
      'does not ship',
    );
  });

  it('the same set while it is being rated, and takes it again afterwards', async () => {
    const { desk, searchId, id } = await begun();
    const again = () => desk.calibration.begin({ searchId, setId, seatIds: ['cfo', 'hr'] });

    await expect(again()).rejects.toThrow('is being rated');
    await desk.calibration.remove({ id });

    expect((await again()).seats).toHaveLength(2);
  });

  it('to commit with an answer unrated, and names it', async () => {
    const { cfo, id } = await begun();
    await cfo.calibration.open({ id });
    const document = ratingsOf(3, '');
    const half = ratingsDocumentSchema.parse({ ...document, ratings: { ...document.ratings, c: { point: null } } });
    await cfo.calibration.save({ id, expectedRev: 0, document: half });

    await expect(cfo.calibration.commit({ id, expectedRev: 1 })).rejects.toMatchObject({
      message: expect.stringContaining('One answer has no rating yet'),
      fields: { c: 'Not rated yet' },
    });
  });

  it('to change what is committed, by the app and by the file', async () => {
    const session = await begun();
    const { cfo, world, id } = session;
    const { rev } = await commitAs(session, 'cfo', 2);

    await expect(cfo.calibration.save({ id, expectedRev: rev, document: ratingsOf(5, '') })).rejects.toThrow(
      'nobody can change them',
    );
    await expect(cfo.calibration.commit({ id, expectedRev: rev })).rejects.toThrow('nobody can change them');
    expect(() => world.db.exec("UPDATE calibration_ratings SET ratings_json = '{}'")).toThrow('cannot change');
    expect(() => world.db.exec('DELETE FROM calibration_ratings')).toThrow('committed ratings stay');
  });

  it('to excuse a seat that has committed, or one that does not take part', async () => {
    const session = await begun();
    const { desk, id } = session;
    await commitAs(session, 'cfo', 2);

    await expect(desk.calibration.excuseSeat({ id, seatId: 'cfo', reason: 'x' })).rejects.toThrow('has committed');
    await expect(desk.calibration.excuseSeat({ id, seatId: 'sales', reason: 'x' })).rejects.toThrow('not take part');
    await expect(desk.calibration.excuseSeat({ id, seatId: 'hr', reason: ' ' })).rejects.toThrow('Write why');
  });

  it('a rating of an answer that is not in the set', async () => {
    const { cfo, id } = await begun();
    await cfo.calibration.open({ id });

    const document = ratingsDocumentSchema.parse({ ratings: { stranger: { point: 3 } } });

    await expect(cfo.calibration.save({ id, expectedRev: 0, document })).rejects.toThrow('not in this set');
  });

  it('a seat of another search, and the desk where a seat is asked', async () => {
    const { world, desk, id } = await begun();
    const { engagementId } = await desk.searches.get({ searchId: world.searchId });
    const document = searchDocument([{ id: 'cfo', kind: 'cfo', dates: [1] }], 'Another');
    const other = await desk.searches.create({ engagementId, document });
    const namesake = world.as({
      window: 'main',
      windowId: 3,
      seat: { searchId: other.id, seatId: 'cfo', generation: 0 },
    });

    await expect(namesake.calibration.open({ id })).rejects.toThrow('no longer exists');
    await expect(namesake.calibration.result({ id })).rejects.toThrow('no longer exists');
    expect(await namesake.calibration.tasks()).toEqual([]);
    await expect(desk.calibration.open({ id })).rejects.toThrow('Open your seat first');
  });
});

it('keeps a stale save from going over a newer one, and brings what is there', async () => {
  const { cfo, id } = await begun();
  await rateAll(cfo, id, 4);

  const stale = await cfo.calibration.save({ id, expectedRev: 0, document: ratingsOf(1, '') });

  expect(stale).toMatchObject({ kind: 'conflict', current: { rev: 1, document: { ratings: { a: { point: 4 } } } } });
});

it('sets aside what was rated under a PIN that is taken away, and keeps what was committed', async () => {
  const session = await begun();
  const { desk, searchId, id, world } = session;
  await rateAll(session.cfo, id, 4, 'canary');
  await commitAs(session, 'hr', 2, 'canary');
  for (const seatId of ['cfo', 'hr']) {
    await desk.seats.resetPin({ searchId, seatId });
    await desk.seats.choosePin({ searchId, seatId, pin: '9999' });
  }
  const as = (seatId: string) => world.as(world.callerOf(seatId));

  await expect(session.cfo.calibration.open({ id })).rejects.toThrow('PIN of this seat was taken away');
  expect(await as('cfo').calibration.open({ id })).toMatchObject({ rev: 0, document: { ratings: {} } });
  await expect(as('hr').calibration.open({ id })).rejects.toThrow('before its PIN was taken away');
  expect(await statusOf(session)).toEqual({ cfo: 'begun', hr: 'committed', ceo: 'waiting' });

  await commitAs(session, 'cfo', 1);
  await commitAs(session, 'ceo', 1);
  expect(JSON.stringify(await desk.calibration.result({ id }))).toContain('"point":2,"note":"canary"');
  expect((await as('hr').calibration.open({ id })).document.ratings['a']?.point).toBe(2);
  expect(JSON.stringify(await desk.calibration.result({ id }))).not.toContain('"point":4');
});

it('waits for a seat that left the panel until it is excused', async () => {
  const session = await begun();
  const { desk, searchId, id } = session;
  await commitAs(session, 'cfo', 1);
  await commitAs(session, 'hr', 1);
  const { rev } = await desk.searches.get({ searchId });
  const document = searchDocument([
    { id: 'cfo', kind: 'cfo', dates: [1] },
    { id: 'hr', kind: 'hr', dates: [1] },
  ]);
  await desk.searches.save({ searchId, expectedRev: rev, document });

  expect((await desk.calibration.get({ id })).isOpen).toBe(false);
  await desk.calibration.excuseSeat({ id, seatId: 'ceo', reason: 'Left the panel' });

  expect((await desk.calibration.get({ id })).isOpen).toBe(true);
});

it('stays shut if everybody is excused', async () => {
  const { desk, id } = await begun();
  for (const seatId of ['cfo', 'hr', 'ceo']) await desk.calibration.excuseSeat({ id, seatId, reason: 'Away' });

  expect((await desk.calibration.get({ id })).isOpen).toBe(false);
});

it('keeps the history, newest first, and deletes a session with all its ratings', async () => {
  const session = await begun();
  const { desk, searchId, id, world } = session;
  await commitAs(session, 'cfo', 1);
  world.clock.nowMs += 1_000;
  const second = await desk.calibration.begin({
    searchId,
    setId: 'calibration-account-executive',
    seatIds: ['cfo', 'hr'],
  });
  expect((await desk.calibration.list({ searchId })).map((each) => each.id)).toEqual([second.id, id]);

  await desk.calibration.remove({ id });

  expect((await desk.calibration.list({ searchId })).map((each) => each.id)).toEqual([second.id]);
  expect(rowsIn(world, 'calibration_ratings')).toBe(0);
  expect(rowsIn(world, 'calibration_seats')).toBe(2);
  await expect(desk.calibration.remove({ id })).rejects.toThrow('no longer exists');
});

it('names a damaged set and goes on with the others', async () => {
  const session = await begun();
  const { desk, searchId, id, cfo, world } = session;
  world.db.prepare("UPDATE calibrations SET set_json = '{}'").run();

  expect((await desk.calibration.list({ searchId })).map(({ set }) => set)).toEqual([null]);
  expect(await cfo.calibration.tasks()).toMatchObject([{ id, set: null }]);
  await expect(cfo.calibration.open({ id })).rejects.toThrow('this calibration is damaged');
});

it('goes with its search', async () => {
  const { desk, searchId, world } = await begun();
  for (const id of world.candidates) await desk.candidates.erase({ id });

  await desk.searches.remove({ searchId });

  expect(rowsIn(world, 'calibrations')).toBe(0);
});

const rowsIn = ({ db }: HiringWorld, table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
