import { expect, it } from 'vitest';

import { scorecardDocumentSchema } from '#shared/domain/interview/scorecard-schema';
import type { Api } from '#shared/ipc/contract';
import { filledCard, searchDocument, usualSeats } from '../support/hiring-documents';
import { lockKit, openHiring, type HiringWorld } from '../support/hiring-world';

const on = (world: HiringWorld, date: 1 | 2 = 1) => ({ candidateId: world.candidates[0], date });

async function begun() {
  const world = await openHiring();
  const cfo = await world.openSeat('cfo');
  const sheet = await cfo.interviews.open(on(world));
  return { world, cfo, sheet };
}
const save = (seat: Api, { scorecardId }: { scorecardId: string }, expectedRev: number, document: object) =>
  seat.interviews.save({
    scorecardId: scorecardId,
    expectedRev,
    document: scorecardDocumentSchema.parse(document),
  });
const progressOf = async ({ desk, candidates }: HiringWorld, date = 1) =>
  (await desk.candidates.get({ id: candidates[0] })).dates.find((each) => each.date === date);
async function changePanel(world: HiringWorld, seats: Parameters<typeof searchDocument>[0]) {
  const { rev } = await world.desk.searches.get({ searchId: world.searchId });
  await world.desk.searches.save({ searchId: world.searchId, expectedRev: rev, document: searchDocument(seats) });
}

it('begins an interview with the locked kit and fixes who is expected', async () => {
  const { world, sheet } = await begun();

  expect(sheet).toMatchObject({ candidateName: 'Ada', kitVersion: 1, rev: 0, committedAtMs: null, batons: [] });
  expect(sheet.kit.items.map(({ id }) => id)).toEqual(['warm', 'key', 'depth', 'asks']);
  expect(await progressOf(world)).toEqual({
    date: 1,
    seats: [
      { seatId: 'cfo', status: 'begun' },
      { seatId: 'hr', status: 'waiting' },
      { seatId: 'ceo', status: 'waiting' },
    ],
    isOpen: false,
  });
});

it('comes back to the same card, the same question and every character', async () => {
  const { world, cfo, sheet } = await begun();
  const document = { ...filledCard('half a sent'), currentItemId: 'depth', currentField: 'evidence' };
  await save(cfo, sheet, 0, document);

  const again = await cfo.interviews.open(on(world));

  expect(again).toMatchObject({ scorecardId: sheet.scorecardId, rev: 1 });
  expect(again.document).toEqual({
    ...document,
    firstImpression: { ...document.firstImpression, sealedAtMs: 1_000_000 },
  });
});

it('keeps the kit an interview began with when another version is locked', async () => {
  const { world, cfo, sheet } = await begun();
  const place = { searchId: world.searchId, seatId: 'cfo', date: 1 } as const;
  const { rev, document } = await world.desk.kits.get(place);
  await world.desk.kits.save({ ...place, expectedRev: rev, document: { ...document, plannedMinutes: 90 } });
  await world.desk.kits.lock({ ...place, expectedRev: rev + 1 });

  expect(await cfo.interviews.open(on(world))).toMatchObject({ scorecardId: sheet.scorecardId, kitVersion: 1 });
  const { interviews } = await cfo.interviews.board();
  expect(interviews.map(({ name, date, kitVersion }) => `${name} ${date} v${kitVersion}`)).toEqual([
    'Ada 1 v1',
    'Ada 2 v1',
    'Ben 1 v2',
    'Ben 2 v1',
  ]);
});

it('refuses to begin without a locked kit, on a date of others, and with a candidate of another search', async () => {
  const world = await openHiring();
  const { engagementId } = await world.desk.searches.get({ searchId: world.searchId });
  await changePanel(world, [...usualSeats, { id: 'sales', kind: 'sales-leader', dates: [1] }]);
  const sales = await world.openSeat('sales');
  const elsewhere = await world.desk.searches.create({ engagementId, document: searchDocument([]) });
  const stranger = await world.desk.candidates.create({ searchId: elsewhere.id, draft: { name: 'Eve' } });

  await expect(sales.interviews.open(on(world))).rejects.toMatchObject({
    message: expect.stringContaining('not locked'),
  });
  await expect(sales.interviews.open(on(world, 2))).rejects.toMatchObject({
    message: expect.stringContaining('second date'),
  });
  await expect(sales.interviews.open({ candidateId: stranger.id, date: 1 })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await progressOf(world)).toMatchObject({
    seats: usualSeats.map(() => ({ status: 'waiting' })).concat({ status: 'waiting' }),
  });
});

it('gives back the own sheet for a stale save and changes nothing', async () => {
  const { cfo, sheet } = await begun();
  await save(cfo, sheet, 0, filledCard('first'));

  const refused = await save(cfo, sheet, 0, filledCard('second'));

  expect(refused).toMatchObject({ kind: 'conflict', current: { rev: 1, document: { notes: 'first' } } });
});

it.each([
  ['another rating', { ...filledCard('m'), firstImpression: { rating: 5, words: 'm', sealedAtMs: 1 } }],
  ['other words', { ...filledCard('m'), firstImpression: { rating: 3, words: 'better', sealedAtMs: 1 } }],
  ['none', { ...filledCard('m'), firstImpression: null, answers: {} }],
])('keeps a sealed first impression against %s', async (_what, document) => {
  const { cfo, sheet } = await begun();
  await save(cfo, sheet, 0, filledCard('m'));

  await expect(save(cfo, sheet, 1, document)).rejects.toMatchObject({ message: expect.stringContaining('sealed') });
});

it('takes main’s time for the first impression, once', async () => {
  const { world, cfo, sheet } = await begun();
  world.clock.nowMs = 2_000_000;
  await save(cfo, sheet, 0, { firstImpression: { rating: 2, words: '', sealedAtMs: 5 } });
  world.clock.nowMs = 3_000_000;
  await save(cfo, sheet, 1, { firstImpression: { rating: 2, words: '', sealedAtMs: 7 }, notes: 'x' });

  expect((await cfo.interviews.open(on(world))).document.firstImpression).toMatchObject({ sealedAtMs: 2_000_000 });
});

it.each([
  ['a rating', { answers: { key: { rating: 4 } } }],
  ['evidence', { answers: { key: { evidence: 'a' } } }],
  ['a skipped question', { answers: { key: { skipReason: '' } } }],
  ['a deal-breaker', { dealBreakers: [{ dealBreakerId: 'honesty' }] }],
])('takes no %s before the first impression', async (_what, document) => {
  const { cfo, sheet } = await begun();

  await expect(save(cfo, sheet, 0, document)).rejects.toMatchObject({
    message: expect.stringContaining('first impression first'),
  });
});

it('refuses a rating of what is not scored and an answer to what was not asked', async () => {
  const { cfo, sheet } = await begun();
  const withAnswer = (id: string) => ({ ...filledCard('m'), answers: { [id]: { rating: 4, evidence: '' } } });

  await expect(save(cfo, sheet, 0, withAnswer('warm'))).rejects.toMatchObject({ code: 'VALIDATION' });
  await expect(save(cfo, sheet, 0, withAnswer('other'))).rejects.toMatchObject({ code: 'VALIDATION' });
});

it('refuses to commit what is unfinished, and names each gap at its place', async () => {
  const { cfo, sheet } = await begun();
  const document = filledCard('m');
  await save(cfo, sheet, 0, {
    ...document,
    answers: { key: { rating: 4, evidence: 'good' }, depth: { skipReason: '' } },
    dealBreakers: [{ dealBreakerId: 'honesty', evidence: '' }],
    askNext: [{ id: 'a1', ask: 'I gave 4/5, ask again' }],
  });

  const refusal = await cfo.interviews
    .commit({ scorecardId: sheet.scorecardId, expectedRev: 1 })
    .catch((error: unknown) => error);

  expect(refusal).toMatchObject({ code: 'VALIDATION', message: expect.stringContaining('5 things are unfinished') });
  expect(Object.keys((refusal as { fields: object }).fields)).toEqual([
    'question.key',
    'question.depth',
    'question.asks',
    'deal-breaker.honesty',
    'ask-next.a1',
  ]);
});

it('seals a committed card for good', async () => {
  const { world, cfo, sheet } = await begun();
  await save(cfo, sheet, 0, filledCard('m'));
  const committed = await cfo.interviews.commit({ scorecardId: sheet.scorecardId, expectedRev: 1 });

  expect(committed).toMatchObject({ committedAtMs: world.clock.nowMs, rev: 2 });
  await expect(save(cfo, sheet, 2, filledCard('later'))).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(cfo.interviews.commit({ scorecardId: sheet.scorecardId, expectedRev: 2 })).rejects.toMatchObject({
    code: 'CONFLICT',
  });
  expect(() => world.db.prepare("UPDATE scorecards SET document_json = '{}'").run()).toThrow('committed');
  expect(await cfo.interviews.open(on(world))).toMatchObject({ document: { notes: 'm' } });
});

it('changes nothing that a list shows when a scorecard is saved', async () => {
  const { world, cfo, sheet } = await begun();
  const lists = async () => [
    await world.desk.searches.list(),
    await world.desk.candidates.list({ searchId: world.searchId }),
    await world.desk.engagements.list(),
    await world.desk.debriefs.get({ candidateId: world.candidates[0] }),
  ];
  const before = await lists();
  world.clock.nowMs += 60_000;

  await save(cfo, sheet, 0, filledCard('m'));

  expect(await lists()).toEqual(before);
});

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
  const { candidateId } = on(world);
  const hr = await world.openSeat('hr');
  const begunByHr = await hr.interviews.open(on(world));
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
  await expect(hr.interviews.open(on(world))).rejects.toMatchObject(refusal);
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
  await expect(sales.interviews.open(on(world))).rejects.toMatchObject({
    message: expect.stringContaining('open already'),
  });
});

it('sets aside what was not committed when the PIN is taken away, sealed from everybody', async () => {
  const { world, cfo, sheet } = await begun();
  await save(cfo, sheet, 0, filledCard('old'));
  await world.desk.seats.resetPin({ searchId: world.searchId, seatId: 'cfo' });
  const next = await world.openSeat('cfo');

  const fresh = await next.interviews.open(on(world));
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

  await expect(next.interviews.open(on(world))).rejects.toMatchObject({
    message: expect.stringContaining('has committed'),
  });
  const [own] = (await next.interviews.board()).interviews;
  expect(own).toMatchObject({ status: 'committed', rated: 0 });

  await world.interview(await world.openSeat('hr'), world.candidates[0], 1);
  await world.interview(await world.openSeat('ceo'), world.candidates[0], 1);
  expect(await next.interviews.open(on(world))).toMatchObject({ document: { notes: 'old' } });
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
  expect((await ceo.interviews.open(on(world, 2))).batons).toEqual([]);

  await world.interview(ceo, world.candidates[0], 1);

  const { batons } = await ceo.interviews.open(on(world, 2));
  expect(batons).toMatchObject([
    { fromSeatId: 'cfo', fromSeat: { kind: 'cfo' }, fromDate: 1, asks: [{ ask: 'Ask for the plan' }] },
  ]);
  expect((await ceo.interviews.open(on(world, 1))).batons).toEqual([]);
});

it('reads a damaged scorecard to nobody and names what to do', async () => {
  const { world, cfo } = await begun();
  world.db.prepare('UPDATE scorecards SET document_sha256 = lower(hex(zeroblob(32)))').run();

  await expect(cfo.interviews.open(on(world))).rejects.toMatchObject({
    code: 'STORAGE',
    message: expect.stringContaining('Open Backups'),
  });
  expect((await cfo.interviews.board()).interviews[0]).toMatchObject({ name: 'Ada', status: 'begun', rated: 0 });
});
