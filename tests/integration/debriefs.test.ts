import { expect, it } from 'vitest';

import { filledCard, usualSeats } from '../support/hiring-documents';
import { openHiring, type HiringWorld } from '../support/hiring-world';

const ada = ({ candidates }: HiringWorld) => ({ candidateId: candidates[0] });
const decision = { decidedBy: 'The CEO' };

/** Every seat has interviewed Ada on the first date and rated her `rating`. */
async function interviewed(rating: 1 | 2 | 3 | 4 | 5) {
  const world = await openHiring();
  for (const { id } of usualSeats)
    await world.interview(await world.openSeat(id), world.candidates[0], 1, filledCard(id, rating));
  return world;
}

it('saves the meeting by compare and swap', async () => {
  const world = await openHiring();
  const { document, rev } = await world.desk.debriefs.get(ada(world));
  const save = (expectedRev: number, summary: string) =>
    world.desk.debriefs.save({ ...ada(world), expectedRev, document: { ...document, summary } });

  expect(rev).toBe(0);
  expect(await save(0, 'first')).toEqual({ kind: 'saved', rev: 1 });
  expect(await save(1, 'second')).toEqual({ kind: 'saved', rev: 2 });
  expect(await save(0, 'stale')).toMatchObject({
    kind: 'conflict',
    current: { rev: 2, document: { summary: 'second' } },
  });
  expect(await save(1, 'stale')).toMatchObject({ kind: 'conflict', current: { rev: 2 } });
});

it('moves a score from where it stands and keeps every step', async () => {
  const world = await interviewed(4);
  const move = { ...ada(world), competencyId: 'drive', seatId: 'hr', reason: 'The second story' };
  await world.desk.debriefs.move({ ...move, to: 2.5 });
  const { evidence } = await world.desk.debriefs.move({ ...move, to: 3 });

  expect(evidence.moves.map(({ from, to }) => [from, to])).toEqual([
    [4, 2.5],
    [2.5, 3],
  ]);
  await expect(world.desk.debriefs.move({ ...move, to: 3 })).rejects.toMatchObject({ code: 'VALIDATION' });
  await expect(world.desk.debriefs.move({ ...move, to: 3.2 })).rejects.toMatchObject({ code: 'VALIDATION' });
  await expect(world.desk.debriefs.move({ ...move, to: 2, reason: ' ' })).rejects.toMatchObject({ code: 'VALIDATION' });
  expect(() => world.db.prepare("UPDATE score_moves SET move_json = '{}'").run()).toThrow('on record');
});

it('moves no score that is sealed or was never given', async () => {
  const world = await openHiring();
  await world.interview(await world.openSeat('cfo'), world.candidates[0], 1);
  const move = { ...ada(world), competencyId: 'drive', to: 2, reason: 'The second story' };

  await expect(world.desk.debriefs.move({ ...move, seatId: 'cfo' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(world.desk.debriefs.move({ ...move, seatId: 'hr' })).rejects.toMatchObject({ code: 'CONFLICT' });
});

it('asks for a reason where a decision goes against the scores, and keeps what they said', async () => {
  const world = await interviewed(2);
  const hire = { ...ada(world), decision: { ...decision, kind: 'hire' as const } };

  await expect(world.desk.debriefs.decide(hire)).rejects.toMatchObject({
    code: 'VALIDATION',
    fields: { 'decision.reason': expect.stringContaining('grade C') },
  });
  const { evidence } = await world.desk.debriefs.decide({
    ...hire,
    decision: { ...hire.decision, reason: 'We know her work', dissents: [{ name: 'Hal', reason: 'The numbers' }] },
  });

  expect(evidence.decisions).toMatchObject([
    { kind: 'hire', composite: 2, grade: 'C', isAgainstComposite: true, dissents: [{ name: 'Hal' }] },
  ]);
});

it('keeps a decision as it was made; another can follow', async () => {
  const world = await interviewed(4);
  await world.desk.debriefs.decide({ ...ada(world), decision: { ...decision, kind: 'hold' } });
  const { evidence } = await world.desk.debriefs.decide({ ...ada(world), decision: { ...decision, kind: 'hire' } });

  expect(evidence.decisions.map(({ kind, isAgainstComposite }) => [kind, isAgainstComposite])).toEqual([
    ['hold', false],
    ['hire', false],
  ]);
  expect(() => world.db.prepare("UPDATE decisions SET decision_json = '{}'").run()).toThrow('followed');
});

it('compares candidates as far as their scores are open', async () => {
  const world = await interviewed(4);
  await world.interview(await world.openSeat('cfo'), world.candidates[1], 1);

  const { candidates } = await world.desk.debriefs.compare({ searchId: world.searchId });

  expect(candidates.map(({ name, cards, sealed }) => [name, cards.length, sealed])).toEqual([
    ['Ada', 3, 0],
    ['Ben', 0, 1],
  ]);
});
