import fc from 'fast-check';
import { expect, it } from 'vitest';

import { contract } from '#shared/ipc/contract';
import { dispatch } from '../../electron/ipc/dispatch';
import { readPulseResult } from '../../electron/pulse/pulse-result';
import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { badInputs } from '../support/bad-inputs';
import { openSession, type OpenSession } from '../support/open-session';
import { sheetOf, sixSheets, statementIds } from '../support/pulse-sheets';
import { caller } from '../support/storage-builders';

const noon = (day: number) => new Date(2026, 10, day, 12).getTime();

async function workshop(options: Parameters<typeof openSession>[0] = {}) {
  const opened = openSession(options);
  const { id: engagementId } = await opened.api.engagements.create({ name: 'Moorland Pumps' });
  const { id: agreementId } = await opened.api.agreements.create({ engagementId, title: 'Pumps 2027' });
  return { ...opened, engagementId, agreementId };
}

async function hold({ api }: Pick<OpenSession, 'api'>, agreementId: string, sheets = sixSheets) {
  await api.pulse.begin({ agreementId });
  for (const sheet of sheets) await api.pulse.submit({ agreementId, sheet });
  return api.pulse.end({ agreementId });
}

it('keeps a round of three sheets a side and shows each side by itself', async () => {
  const world = await workshop({ nowMs: () => noon(22) });
  const { api, agreementId } = world;
  expect(await api.pulse.desk({ agreementId })).toEqual({ running: null, result: null, isHeldToday: false });

  const { running, result, isHeldToday } = await hold(world, agreementId);

  expect(running).toBeNull();
  expect(isHeldToday).toBe(true);
  expect(result).toMatchObject({ heldOn: '2026-11-22', sheets: { marketing: 3, sales: 3 } });
  expect(result?.themes.map(({ theme }) => theme)).toEqual([
    'respect',
    'openness',
    'hidden-agendas',
    'territory',
    'roles',
  ]);
  expect(result?.themes[0]).toMatchObject({ marketing: { mean: 3 }, sales: { mean: 3 } });
  expect(readPulseResult(world.db(), agreementIdSchema.parse(agreementId))).toEqual(result);
});

it('reads the leaders for the desk alone, turned low with what to ask the two', async () => {
  const world = await workshop();
  const { api, agreementId } = world;
  expect(await api.pulse.leaders({ agreementId })).toBeNull();

  const { result } = await hold(world, agreementId);
  const leaders = await api.pulse.leaders({ agreementId });

  expect(leaders).toMatchObject({
    marketing: { mean: 4, level: 'high' },
    sales: { mean: 2, level: 'low' },
    isLow: true,
  });
  expect(leaders?.questions.join()).toContain('two leaders on their own');
  expect(JSON.stringify(result)).not.toContain('leaders');
});

it('says of a round under way only whether each side has enough', async () => {
  const { api, agreementId } = await workshop();
  await api.pulse.begin({ agreementId });
  const submit = (side: 'marketing' | 'sales') => api.pulse.submit({ agreementId, sheet: sheetOf(side, 1) });
  const hasEnough = async () => (await api.pulse.desk({ agreementId })).running?.hasEnough;

  const seen = [await hasEnough()];
  for (const side of ['sales', 'sales', 'sales', 'sales', 'marketing'] as const) {
    expect(await submit(side)).toBeUndefined();
    seen.push(await hasEnough());
  }

  const few = { marketing: false, sales: false };
  expect(seen).toEqual([few, few, few, { ...few, sales: true }, { ...few, sales: true }, { ...few, sales: true }]);
});

it('refuses to end with two sheets on a side, keeps the round, and nothing of it when it is dropped', async () => {
  const world = await workshop();
  const { api, agreementId } = world;
  await api.pulse.begin({ agreementId });
  for (const sheet of sixSheets.slice(0, 5)) await api.pulse.submit({ agreementId, sheet });

  await expect(api.pulse.end({ agreementId })).rejects.toThrow('One side has fewer than three sheets');
  expect((await api.pulse.desk({ agreementId })).running).not.toBeNull();
  const dropped = await api.pulse.cancel({ agreementId });

  expect(dropped).toEqual({ running: null, result: null, isHeldToday: false });
  expect(world.db().prepare('SELECT count(*) AS n FROM pulse_answers').get()).toEqual({ n: 0 });
  await expect(api.pulse.end({ agreementId })).rejects.toThrow('No round is under way');
  await api.pulse.begin({ agreementId });
  await expect(api.pulse.end({ agreementId })).rejects.toThrow('fewer than three');
});

it.each([
  ['a statement is missing', sheetOf('sales', 3).answers.slice(1)],
  ['a statement is answered twice', [...sheetOf('sales', 3).answers.slice(1), sheetOf('sales', 3).answers[1]!]],
  [
    'a statement is a stranger',
    [...sheetOf('sales', 3).answers.slice(1), { statementId: 'pulse-mine', value: 3 as const }],
  ],
  ['there is one too many', [...sheetOf('sales', 3).answers, sheetOf('sales', 3).answers[0]!]],
])('counts no sheet in which %s', async (_name, answers) => {
  const { api, agreementId } = await workshop();
  await api.pulse.begin({ agreementId });
  const sheet = { side: 'sales' as const, answers };

  for (let tries = 0; tries < 3; tries += 1)
    await expect(api.pulse.submit({ agreementId, sheet })).rejects.toThrow('Answer every statement once');

  expect((await api.pulse.desk({ agreementId })).running?.hasEnough.sales).toBe(false);
});

it('holds no second round on the day of the one that is kept', async () => {
  let day = 22;
  const world = await workshop({ nowMs: () => noon(day) });
  const { api, agreementId } = world;
  await hold(world, agreementId);

  await expect(api.pulse.begin({ agreementId })).rejects.toThrow('A round was kept today');
  day = 23;
  const { result } = await hold(world, agreementId, [...sixSheets, sheetOf('sales', 5)]);

  expect(result).toMatchObject({ heldOn: '2026-11-23', sheets: { marketing: 3, sales: 4 } });
  expect(world.db().prepare('SELECT count(*) AS n FROM pulse_rounds').get()).toEqual({ n: 1 });
  expect(world.db().prepare('SELECT count(*) AS n FROM pulse_answers').get()).toEqual({ n: 7 * statementIds.length });
});

it('has one round under way at a time, wherever it was begun', async () => {
  const { api, agreementId, engagementId } = await workshop();
  const { id: other } = await api.agreements.create({ engagementId, title: 'Valves 2027' });
  await api.pulse.begin({ agreementId });

  await expect(api.pulse.begin({ agreementId: other })).rejects.toThrow('A round is under way in “Pumps 2027”');
  await expect(api.pulse.begin({ agreementId })).rejects.toThrow('A round is under way');
  await expect(api.pulse.submit({ agreementId: other, sheet: sheetOf('sales', 1) })).rejects.toThrow('No round');
  expect((await api.pulse.desk({ agreementId: other })).running).toBeNull();

  await api.agreements.remove({ id: agreementId, acceptsLoss: true });
  expect((await api.pulse.begin({ agreementId: other })).running).not.toBeNull();
});

it('loses a round under way when the workspace is opened again, and says that none is', async () => {
  const first = await workshop();
  const { agreementId, folder } = first;
  await first.api.pulse.begin({ agreementId });
  for (const sheet of sixSheets) await first.api.pulse.submit({ agreementId, sheet });
  first.session.close();

  const { api } = openSession({ folder });

  expect(await api.pulse.desk({ agreementId })).toEqual({ running: null, result: null, isHeldToday: false });
  await expect(api.pulse.end({ agreementId })).rejects.toThrow('the round is lost: begin a new one');
});

it('goes with its agreement', async () => {
  const world = await workshop();
  await hold(world, world.agreementId);

  await world.api.agreements.remove({ id: world.agreementId });

  await expect(world.api.pulse.desk({ agreementId: world.agreementId })).rejects.toThrow('no longer exists');
  expect(world.db().prepare('SELECT count(*) AS n FROM pulse_answers').get()).toEqual({ n: 0 });
});

it('is the desk’s alone', async () => {
  const { handlers, agreementId } = await workshop();
  const seat = { ...caller, seat: { searchId: agreementId, seatId: 'cfo', generation: 0 } };

  for (const method of Object.keys(contract.pulse)) {
    const answer = await dispatch(handlers, { path: `pulse.${method}`, input: { agreementId }, caller: seat });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  }
});

it('refuses what is no sheet, and no answer shows in the refusal', async () => {
  const { handlers, api, agreementId } = await workshop();
  await api.pulse.begin({ agreementId });
  const sheet = sheetOf('sales', 4);

  await fc.assert(
    fc.asyncProperty(badInputs({ agreementId, sheet }), async (input) => {
      const answer = await dispatch(handlers, { path: 'pulse.submit', input, caller });
      expect(answer).toMatchObject({ ok: false, error: { code: expect.stringMatching(/VALIDATION|NOT_FOUND/) } });
    }),
    { numRuns: 300 },
  );

  expect((await api.pulse.desk({ agreementId })).running?.hasEnough).toEqual({ marketing: false, sales: false });
});
