import { expect, it } from 'vitest';

import { readSample } from '../../electron/content/sample';
import { openSession } from '../support/open-session';
import { sheetOf } from '../support/pulse-sheets';
import { signableDocument } from '../support/signable-document';

/** An engagement with two workshops. */
async function workshops() {
  const opened = openSession();
  const { api } = opened;
  const { id: engagementId } = await api.engagements.create({ name: 'Moorland Pumps' });
  const { id: agreementId, facilitation } = await api.agreements.create({ engagementId, title: 'Pumps 2027' });
  await api.agreements.save({ id: agreementId, expectedRev: 0, draft: { document: signableDocument(), facilitation } });
  const { id: other } = await api.agreements.create({ engagementId, title: 'Valves 2027' });
  return { ...opened, engagementId, agreementId, other };
}

const pulseLost =
  'A round of the pulse is under way. Its answers are in memory alone: they would be lost for good, and everybody would ' +
  'have to answer again.';
const sheetLost = 'A blind sorting test is not finished. What was sorted would be deleted too.';
const refusalOf = (lost: string) => ({ code: 'CONFLICT', message: lost, fields: { acceptsLoss: lost } });

it('asks before an agreement is deleted in which a pulse goes round, and the round goes on', async () => {
  const { api, agreementId, other, session } = await workshops();
  await api.pulse.begin({ agreementId });
  for (let count = 0; count < 3; count += 1) await api.pulse.submit({ agreementId, sheet: sheetOf('sales', 4) });

  await expect(api.agreements.remove({ id: agreementId })).rejects.toMatchObject(refusalOf(pulseLost));
  expect((await api.pulse.desk({ agreementId })).running?.hasEnough).toEqual({ marketing: false, sales: true });
  // Another agreement is nobody's business in that room.
  await api.agreements.remove({ id: other });
  expect(session.atStake()).toHaveLength(1);

  await api.agreements.remove({ id: agreementId, acceptsLoss: true });
  // Neither closing the app nor a restore asks after a round that is no more.
  expect(session.atStake()).toEqual([]);
});

it('asks before the engagement around an open room is deleted, archived or not', async () => {
  const { api, agreementId, engagementId, session } = await workshops();
  await api.pulse.begin({ agreementId });
  await api.engagements.archive({ id: engagementId });

  await expect(api.engagements.remove({ id: engagementId })).rejects.toMatchObject(refusalOf(pulseLost));
  expect((await api.pulse.desk({ agreementId })).running).not.toBeNull();

  await api.engagements.remove({ id: engagementId, acceptsLoss: true });
  expect(session.atStake()).toEqual([]);
});

it('asks while a blind sheet is open, and deletes unasked once both sides have committed', async () => {
  const { api, agreementId, engagementId } = await workshops();
  const { id } = await api.sorting.begin({ agreementId, leads: { kind: 'set', set: 'elephants' } });
  const commit = async (side: 'marketing' | 'sales') => {
    const { leads, rev } = await api.sorting.open({ id, side });
    await expect(api.agreements.remove({ id: agreementId })).rejects.toMatchObject(refusalOf(sheetLost));
    await expect(api.engagements.remove({ id: engagementId })).rejects.toMatchObject(refusalOf(sheetLost));
    const sorts = Object.fromEntries(leads.map((lead) => [lead.id, 'mql' as const]));
    await api.sorting.save({ id, side, expectedRev: rev, document: { sorts } });
    await api.sorting.commit({ id, side, expectedRev: rev + 1 });
  };
  await commit('marketing');
  await expect(api.agreements.remove({ id: agreementId })).rejects.toMatchObject(refusalOf(sheetLost));
  await commit('sales');

  await api.agreements.remove({ id: agreementId });
});

it('asks before the sample company is put back over an open room, and unasked otherwise', async () => {
  const { api, session } = openSession({ readSample });
  await api.engagements.resetSample();
  const [agreement] = await api.agreements.list();
  const { id: agreementId } = agreement!;
  await api.pulse.begin({ agreementId });

  await expect(api.engagements.resetSample()).rejects.toMatchObject(refusalOf(pulseLost));
  expect((await api.pulse.desk({ agreementId })).running).not.toBeNull();

  await api.engagements.resetSample({ acceptsLoss: true });
  expect((await api.pulse.desk({ agreementId })).running).toBeNull();
  expect(session.atStake()).toEqual([]);
});
