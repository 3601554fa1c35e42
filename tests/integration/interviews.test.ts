import { expect, it } from 'vitest';

import { begun, changePanel, firstCandidateOn, progressOf, save } from '../support/begun-interview';
import { filledCard, searchDocument, usualSeats } from '../support/hiring-documents';
import { openHiring } from '../support/hiring-world';

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

  const again = await cfo.interviews.open(firstCandidateOn(world));

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

  expect(await cfo.interviews.open(firstCandidateOn(world))).toMatchObject({
    scorecardId: sheet.scorecardId,
    kitVersion: 1,
  });
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

  await expect(sales.interviews.open(firstCandidateOn(world))).rejects.toMatchObject({
    message: expect.stringContaining('not locked'),
  });
  await expect(sales.interviews.open(firstCandidateOn(world, 2))).rejects.toMatchObject({
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

  expect((await cfo.interviews.open(firstCandidateOn(world))).document.firstImpression).toMatchObject({
    sealedAtMs: 2_000_000,
  });
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
  expect(await cfo.interviews.open(firstCandidateOn(world))).toMatchObject({ document: { notes: 'm' } });
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

it('reads a damaged scorecard to nobody and names what to do', async () => {
  const { world, cfo } = await begun();
  world.db.prepare('UPDATE scorecards SET document_sha256 = lower(hex(zeroblob(32)))').run();

  await expect(cfo.interviews.open(firstCandidateOn(world))).rejects.toMatchObject({
    code: 'STORAGE',
    message: expect.stringContaining('Open Backups'),
  });
  expect((await cfo.interviews.board()).interviews[0]).toMatchObject({ name: 'Ada', status: 'begun', rated: 0 });
});
