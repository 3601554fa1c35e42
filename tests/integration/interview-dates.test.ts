import { expect, it } from 'vitest';

import { scorecardDocumentSchema } from '#shared/domain/interview/scorecard-schema';
import { begun, changePanel, firstCandidateOn, progressOf, save } from '../support/begun-interview';
import { filledCard, usualSeats } from '../support/hiring-documents';
import { lockKit, openHiring } from '../support/hiring-world';

it('opens a date when every seat has committed, and not before', async () => {
  const world = await openHiring();
  const seen = async () => (await world.desk.debriefs.get({ candidateId: world.candidates[0] })).evidence;
  for (const [index, seatId] of ['cfo', 'hr', 'ceo'].entries()) {
    expect(await seen()).toMatchObject({ cards: [], sealed: index });
    await world.interview(await world.openSeat(seatId), world.candidates[0], 1, filledCard(seatId));
  }

  expect((await seen()).cards.map(({ seatId, document }) => [seatId, document.notes])).toEqual([
    ['ceo', 'ceo'],
    ['cfo', 'cfo'],
    ['hr', 'hr'],
  ]);
});

it('opens a date without a seat that is excused, which can never come back', async () => {
  const world = await openHiring();
  const { candidateId } = firstCandidateOn(world);
  const hr = await world.openSeat('hr');
  const begunByHr = await hr.interviews.open(firstCandidateOn(world));
  await save(hr, begunByHr, 0, filledCard('hr'));
  await world.interview(await world.openSeat('cfo'), candidateId, 1);
  await world.interview(await world.openSeat('ceo'), candidateId, 1);
  expect(await progressOf(world)).toMatchObject({ isOpen: false });

  await world.desk.candidates.excuseSeat({ id: candidateId, seatId: 'hr', date: 1, reason: 'On leave' });

  expect(await progressOf(world)).toMatchObject({ isOpen: true });
  const { evidence } = await world.desk.debriefs.get({ candidateId });
  expect(evidence.cards.map(({ seatId }) => seatId)).toEqual(['ceo', 'cfo']);
  expect(evidence.sealed).toBe(1);
  const refusal = { code: 'CONFLICT', message: expect.stringContaining('excused') };
  await expect(hr.interviews.open(firstCandidateOn(world))).rejects.toMatchObject(refusal);
  await expect(save(hr, begunByHr, 1, filledCard('hr'))).rejects.toMatchObject(refusal);
  await expect(hr.interviews.commit({ scorecardId: begunByHr.scorecardId, expectedRev: 1 })).rejects.toMatchObject(
    refusal,
  );
});

it('does not open a date by taking a seat off the panel', async () => {
  const world = await openHiring();
  await world.interview(await world.openSeat('cfo'), world.candidates[0], 1);
  await world.interview(await world.openSeat('ceo'), world.candidates[0], 1);

  await changePanel(
    world,
    usualSeats.filter(({ id }) => id !== 'hr'),
  );

  expect(await progressOf(world)).toMatchObject({ isOpen: false });
  expect((await world.desk.debriefs.get({ candidateId: world.candidates[0] })).evidence).toMatchObject({
    cards: [],
    sealed: 2,
  });
});

it('waits for a seat that joined the panel later, even if it left again', async () => {
  const world = await openHiring();
  await world.interview(await world.openSeat('cfo'), world.candidates[0], 1);
  await changePanel(world, [...usualSeats, { id: 'sales', kind: 'sales-leader', dates: [1] }]);
  await changePanel(world, usualSeats);
  await world.interview(await world.openSeat('hr'), world.candidates[0], 1);
  await world.interview(await world.openSeat('ceo'), world.candidates[0], 1);

  expect(await progressOf(world)).toMatchObject({ isOpen: false });
});

it('does not close an open date for a seat that joins the panel afterwards, nor lets it interview on it', async () => {
  const world = await openHiring();
  for (const { id } of usualSeats) await world.interview(await world.openSeat(id), world.candidates[0], 1);
  await changePanel(world, [...usualSeats, { id: 'sales', kind: 'sales-leader', dates: [1] }]);
  await lockKit(world.desk, { searchId: world.searchId, seatId: 'sales', date: 1 });
  const sales = await world.openSeat('sales');

  expect(await progressOf(world)).toMatchObject({ isOpen: true });
  await expect(sales.interviews.open(firstCandidateOn(world))).rejects.toMatchObject({
    message: expect.stringContaining('open already'),
  });
});

it('sets aside what was not committed when the PIN is taken away, sealed from everybody', async () => {
  const { world, cfo, sheet } = await begun();
  await save(cfo, sheet, 0, filledCard('old'));
  await world.desk.seats.resetPin({ searchId: world.searchId, seatId: 'cfo' });
  const next = await world.openSeat('cfo');

  const fresh = await next.interviews.open(firstCandidateOn(world));
  expect(fresh.scorecardId).not.toBe(sheet.scorecardId);
  expect(fresh.document).toEqual(scorecardDocumentSchema.parse({}));
  await expect(save(next, sheet, 1, filledCard('new'))).rejects.toMatchObject({ code: 'NOT_FOUND' });

  await world.interview(next, world.candidates[0], 1, filledCard('new'));
  await world.interview(await world.openSeat('hr'), world.candidates[0], 1);
  await world.interview(await world.openSeat('ceo'), world.candidates[0], 1);
  const { evidence } = await world.desk.debriefs.get({ candidateId: world.candidates[0] });
  expect(evidence.cards.map(({ document }) => document.notes)).toEqual(['plain', 'new', 'plain']);
  expect(evidence.sealed).toBe(1);
});

it('counts a committed card whose PIN was taken away, unread by the new PIN until the date opens', async () => {
  const world = await openHiring();
  await world.interview(await world.openSeat('cfo'), world.candidates[0], 1, filledCard('old'));
  await world.desk.seats.resetPin({ searchId: world.searchId, seatId: 'cfo' });
  const next = await world.openSeat('cfo');

  await expect(next.interviews.open(firstCandidateOn(world))).rejects.toMatchObject({
    message: expect.stringContaining('has committed'),
  });
  const [own] = (await next.interviews.board()).interviews;
  expect(own).toMatchObject({ status: 'committed', rated: 0 });

  await world.interview(await world.openSeat('hr'), world.candidates[0], 1);
  await world.interview(await world.openSeat('ceo'), world.candidates[0], 1);
  expect(await next.interviews.open(firstCandidateOn(world))).toMatchObject({ document: { notes: 'old' } });
});

it('hands what to ask next to later dates once the date is open', async () => {
  const world = await openHiring();
  const asking = {
    ...filledCard('m'),
    askNext: [
      { id: 'a', competencyId: 'drive', ask: 'Ask for the plan' },
      { id: 'b', competencyId: null, ask: ' ' },
    ],
  };
  await world.interview(await world.openSeat('cfo'), world.candidates[0], 1, asking);
  await world.interview(await world.openSeat('hr'), world.candidates[0], 1);
  const ceo = await world.openSeat('ceo');
  expect((await ceo.interviews.open(firstCandidateOn(world, 2))).batons).toEqual([]);

  await world.interview(ceo, world.candidates[0], 1);

  const { batons } = await ceo.interviews.open(firstCandidateOn(world, 2));
  expect(batons).toMatchObject([
    { fromSeatId: 'cfo', fromSeat: { kind: 'cfo' }, fromDate: 1, asks: [{ ask: 'Ask for the plan' }] },
  ]);
  expect((await ceo.interviews.open(firstCandidateOn(world, 1))).batons).toEqual([]);
});
