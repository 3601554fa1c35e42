import { expect, it } from 'vitest';

import { readSample } from '../../electron/content/sample';
import { hashKit } from '../../electron/hiring/kits/kit-hash';
import { scoreEvidence } from '#shared/domain/scoring/of-evidence';
import { openSession } from '../support/open-session';

const shipped = readSample().searches[0]!;
const searchId = shipped.id;

const openSample = () => openSession({ readSample });

it('opens with every date of every candidate open and a score for each', async () => {
  const { api } = openSample();
  const { search, candidates } = await api.debriefs.compare({ searchId });

  expect(candidates).toHaveLength(shipped.candidates.length);
  for (const evidence of candidates) {
    const given = shipped.candidates.find(({ id }) => id === evidence.candidateId)!;
    const begun = [...new Set(given.scorecards.map(({ date }) => date))];

    expect(evidence.dates.filter(({ isOpen }) => isOpen).map(({ date }) => date)).toEqual(begun);
    expect(evidence.cards).toHaveLength(given.scorecards.length);
    expect(evidence.sealed).toBe(0);
    expect(scoreEvidence(search, evidence).composite).not.toBeNull();
    expect(evidence.moves).toEqual(given.moves);
    expect(evidence.decisions).toEqual(given.decisions);
  }
});

it('has its kits locked as the lock itself would lock them', async () => {
  const { api } = openSample();

  for (const { seatId, date, lock } of shipped.kits) {
    const kit = await api.kits.get({ searchId, seatId, date });
    const expected = lock && { version: 1, sha256: hashKit(kit.document).sha256, lockedAtMs: lock.lockedAtMs };

    expect(kit.locks).toMatchObject(expected ? [expected] : []);
    expect(kit.isChangedSinceLock).toBe(false);
    if (lock) {
      await expect(api.kits.lock({ searchId, seatId, date, expectedRev: kit.rev })).rejects.toMatchObject({
        message: expect.stringContaining('nothing new to lock'),
      });
    }
  }
});

it('is put back as often as one likes, the same each time', async () => {
  const { api } = openSample();
  const before = await api.debriefs.compare({ searchId });
  await api.engagements.resetSample();
  await api.engagements.resetSample();

  expect(await api.debriefs.compare({ searchId })).toEqual(before);
  expect(await api.searches.list()).toHaveLength(1);
});

it('is put back over changes of its own, and its revisions go on counting', async () => {
  const { api } = openSample();
  const [candidate] = shipped.candidates;
  const [{ seatId, date }] = shipped.kits as [(typeof shipped.kits)[number]];
  const { document, rev } = await api.searches.get({ searchId });
  const kit = await api.kits.get({ searchId, seatId, date });
  const debrief = await api.debriefs.get({ candidateId: candidate!.id });

  await api.searches.save({ searchId, expectedRev: rev, document: { ...document, title: 'Mine' } });
  const shorter = { ...kit.document, items: kit.document.items.slice(1) };
  await api.kits.save({ searchId, seatId, date, expectedRev: kit.rev, document: shorter });
  await api.kits.lock({ searchId, seatId, date, expectedRev: kit.rev + 1 });
  await api.debriefs.save({
    candidateId: candidate!.id,
    expectedRev: debrief.rev,
    document: { ...debrief.document, summary: 'Mine' },
  });
  await api.candidates.setStage({ id: candidate!.id, stage: 'withdrawn' });
  await api.seats.choosePin({ searchId, seatId, pin: '4711' });
  await api.engagements.resetSample();

  expect(await api.searches.get({ searchId })).toMatchObject({ document: { title: document.title }, rev: rev + 2 });
  const back = await api.kits.get({ searchId, seatId, date });
  expect(back).toMatchObject({ document: kit.document, rev: kit.rev + 2, isChangedSinceLock: false });
  expect(back.locks).toHaveLength(1);
  expect((await api.debriefs.get({ candidateId: candidate!.id })).document).toEqual(debrief.document);
  const [door] = await api.seats.doors({ searchId });
  expect(door).toMatchObject({ hasPin: false });
  expect(await api.searches.save({ searchId, expectedRev: rev + 1, document })).toMatchObject({ kind: 'conflict' });
  expect(await api.kits.save({ searchId, seatId, date, expectedRev: kit.rev + 1, document: shorter })).toMatchObject({
    kind: 'conflict',
  });
});

it('is not put back over a candidate of one’s own, who may be in the backups', async () => {
  const { api } = openSample();
  const mine = await api.candidates.create({ searchId, draft: { name: 'A real person' } });

  await expect(api.engagements.resetSample()).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('one candidate of your own'),
  });
  await api.candidates.erase({ id: mine.id });
  await api.engagements.resetSample();

  expect(await api.candidates.list({ searchId })).toHaveLength(shipped.candidates.length);
});

it('can be deleted without erasing people who do not exist', async () => {
  const { api } = openSample();
  const [sample] = await api.engagements.list();
  await api.engagements.remove({ id: sample!.id });

  expect(await api.searches.list()).toEqual([]);
});
