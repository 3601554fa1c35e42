import { randomInt } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import type { ReviewDocument, Reviewed } from '#shared/domain/review/review-schema';
import { startChild } from '../support/storage/child-process';
import { openSigning, type SigningWorld } from '../support/signing-world';
import { signableDocument } from '../support/signable-document';

const quarter = { from: '2026-11-03', to: '2027-02-01' };
const nobody = '99999999-9999-4999-8999-999999999999';

/** A sealed agreement that holds from the day it is sealed. */
async function sealedWorld(document?: AgreementDocument) {
  const world = await openSigning();
  const { id } = await world.newDraft(document);
  await world.sealNow(id);
  return { ...world, agreementId: id };
}
type World = Awaited<ReturnType<typeof sealedWorld>>;

const begin = ({ api, agreementId }: World, period = quarter) => api.reviews.create({ agreementId, period });

/** The document with one promise changed. */
function withRow(document: ReviewDocument, change: Partial<Reviewed>, at = 0): ReviewDocument {
  const reviewed = document.reviewed.map((row, index) => (index === at ? { ...row, ...change } : row));
  return { ...document, reviewed };
}
const point = (figure: number, part: number | null = null, whole: number | null = null) => ({
  from: '2026-12-01',
  figure,
  part,
  whole,
});
const decision = { id: 'd-1', text: 'Lend the desk a seller', owner: 'Bo Kim', by: '2027-03-01' };

describe('a review', () => {
  it('opens on every signed promise of the revision that holds', async () => {
    const world = await sealedWorld();
    const { next, lastTo } = await world.api.reviews.ofAgreement({ agreementId: world.agreementId });
    const { document, rev, heldAtMs } = await begin(world);
    const { marketing, sales } = signableDocument();

    expect(next).toEqual(quarter);
    expect([lastTo, rev, heldAtMs]).toEqual([null, 0, null]);
    expect(document.reviewed.map(({ commitmentId }) => commitmentId)).toEqual(
      [...marketing, ...sales].map(({ id }) => id),
    );
  });

  it('is saved by compare and swap and keeps its period', async () => {
    const world = await sealedWorld();
    const { id, document } = await begin(world);
    const save = (expectedRev: number, summary: string) =>
      world.api.reviews.save({
        id,
        expectedRev,
        document: { ...document, summary, period: { from: '2020-01-01', to: '2020-02-01' } },
      });

    expect(await save(0, 'first')).toEqual({ kind: 'saved', rev: 1 });
    expect(await save(0, 'stale')).toMatchObject({
      kind: 'conflict',
      current: { rev: 1, document: { summary: 'first' } },
    });
    expect((await world.api.reviews.get({ id })).review.document).toMatchObject({ summary: 'first', period: quarter });
  });

  it('is held with a promise as long as one can be, and the next one opens on it', async () => {
    const signed = signableDocument();
    const [longest, ...others] = signed.sales;
    if (!longest) throw new Error('sales promise nothing');
    const world = await sealedWorld({ ...signed, sales: [{ ...longest, commitment: 'x'.repeat(1_000) }, ...others] });
    const { id, document } = await begin(world);
    const at = document.reviewed.findIndex(({ commitmentId }) => commitmentId === longest.id);
    await world.api.reviews.save({ id, expectedRev: 0, document: withRow(document, { decision }, at) });

    const held = await world.api.reviews.hold({ id, expectedRev: 1 });
    const next = await begin(world, { from: '2027-02-02', to: '2027-05-03' });

    expect(held.document.outcomes[at]?.promise).toMatch(/^x{1000}: /);
    expect(next.document.followUps[0]?.promise).toBe(held.document.outcomes[at]?.promise);
  });

  it('is held with what each promise came to, and changes no more', async () => {
    const world = await sealedWorld();
    const { id, document } = await begin(world);
    const kept = withRow(document, { points: [point(95, 19, 20)] });
    const broken = withRow(kept, { points: [point(90, 18, 20)], decision }, 1);
    await world.api.reviews.save({ id, expectedRev: 0, document: broken });

    const held = await world.api.reviews.hold({ id, expectedRev: 1 });

    expect(held.heldAtMs).not.toBeNull();
    expect(held.document.outcomes.slice(0, 3).map(({ colour, verdict }) => [colour, verdict])).toEqual([
      ['green', 'kept'],
      ['red', 'broken'],
      [null, null],
    ]);
    const later = [
      () => world.api.reviews.save({ id, expectedRev: held.rev, document }),
      () => world.api.reviews.hold({ id, expectedRev: held.rev }),
      () => world.api.reviews.remove({ id }),
    ];
    for (const call of later) await expect(call()).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(() => world.db().prepare("UPDATE reviews SET document_json = '{}'").run()).toThrow('cannot change');
  });

  it('hands its verdicts and open decisions to the next one', async () => {
    const world = await sealedWorld();
    const first = await begin(world);
    const document = withRow(first.document, { points: [point(90, 18, 20)], decision });
    await world.api.reviews.save({ id: first.id, expectedRev: 0, document });
    await world.api.reviews.hold({ id: first.id, expectedRev: 1 });

    const { next } = await world.api.reviews.ofAgreement({ agreementId: world.agreementId });
    const second = await begin(world, next!);
    const { previous } = await world.api.reviews.get({ id: second.id });

    expect(next).toEqual({ from: '2027-02-02', to: '2027-05-03' });
    expect(previous?.document.outcomes[0]).toMatchObject({ verdict: 'broken' });
    expect(second.document.followUps).toEqual([
      { ...decision, promise: previous?.document.outcomes[0]?.promise, state: 'open', note: '' },
    ]);
    const done = second.document.followUps.map((followUp) => ({ ...followUp, state: 'done' as const }));
    expect((await world.api.reviews.standings())[0]?.openDecisions).toHaveLength(1);
    await world.api.reviews.save({ id: second.id, expectedRev: 0, document: { ...second.document, followUps: done } });
    expect((await world.api.reviews.standings())[0]).toMatchObject({ openDecisions: [], openReviewId: second.id });
  });

  it('is judged by what was promised on the day, amended or not', async () => {
    const world = await sealedWorld();
    world.clock.nowMs = Date.UTC(2026, 11, 15);
    await world.amend(world.agreementId);
    await world.sealNow(world.agreementId);
    const { id, document } = await begin(world);
    const [salesRow] = signableDocument().sales;
    const at = document.reviewed.findIndex(({ commitmentId }) => commitmentId === salesRow?.id);
    const points = [
      { from: '2026-11-03', figure: 92, part: null, whole: null },
      { from: '2027-01-01', figure: 92, part: null, whole: null },
    ];
    const changed = withRow(document, { points, reading: 'each' }, at);
    await world.api.reviews.save({ id, expectedRev: 0, document: changed });
    const held = await world.api.reviews.hold({ id, expectedRev: 1 });

    expect(held.document.outcomes[at]).toMatchObject({
      colour: 'red',
      inWords: expect.stringContaining('Held in 1 of 2 months'),
    });
  });

  it('can be deleted while it is a draft', async () => {
    const world = await sealedWorld();
    const { id } = await begin(world);
    await world.api.reviews.remove({ id });

    expect((await world.api.reviews.ofAgreement({ agreementId: world.agreementId })).reviews).toEqual([]);
    await expect(world.api.reviews.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('goes with its agreement', async () => {
    const world = await sealedWorld();
    await begin(world);
    await world.api.agreements.remove({ id: world.agreementId });

    expect(world.db().prepare('SELECT count(*) FROM reviews').pluck().get()).toBe(0);
  });
});

describe('refusals', () => {
  const refused = async (call: (world: World) => Promise<unknown>, code: string) =>
    await expect(call(await sealedWorld())).rejects.toMatchObject({ code });

  it('begins none where nothing is sealed', async () => {
    const world: SigningWorld = await openSigning();
    const { id } = await world.newDraft();

    await expect(world.api.reviews.create({ agreementId: id, period: quarter })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('Nothing of this agreement is sealed yet'),
    });
    expect((await world.api.reviews.ofAgreement({ agreementId: id })).next).toBeNull();
  });

  it('begins none beside one that is being written', async () => {
    const world = await sealedWorld();
    await begin(world);

    await expect(begin(world)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each([
    ['an end before its beginning', { from: '2027-02-01', to: '2026-11-03' }],
    ['a day that is none', { from: '2026-02-30', to: '2026-05-01' }],
    ['years', { from: '2026-01-01', to: '2029-01-01' }],
    ['no text', { from: 1, to: 2 } as unknown as typeof quarter],
  ])('takes no period with %s', async (_name, period) => {
    await refused((world) => begin(world, period), 'VALIDATION');
  });

  it('knows no review that is not there', async () => {
    await refused(({ api }) => api.reviews.get({ id: nobody }), 'NOT_FOUND');
    await refused(({ api }) => api.reviews.remove({ id: nobody }), 'NOT_FOUND');
    await refused(({ api }) => api.reviews.get({ id: 'x' }), 'VALIDATION');
    await refused(({ api }) => api.reviews.ofAgreement({ agreementId: nobody }), 'NOT_FOUND');
  });

  it.each([
    ['half a decision', { decision: { ...decision, owner: ' ' } }, 'no owner'],
    ['a decision without a day', { decision: { ...decision, by: null } }, 'no day'],
    ['an owner of nothing', { decision: { ...decision, text: '' } }, 'nothing is decided'],
    ['another verdict without a reason', { override: { verdict: 'kept' as const, reason: ' ' } }, 'needs a reason'],
  ])('holds none with %s', async (_name, change, words) => {
    const world = await sealedWorld();
    const { id, document } = await begin(world);
    await world.api.reviews.save({ id, expectedRev: 0, document: withRow(document, change) });

    await expect(world.api.reviews.hold({ id, expectedRev: 1 })).rejects.toMatchObject({
      code: 'VALIDATION',
      message: expect.stringContaining(words),
    });
  });

  it('holds none that changed since it was looked at', async () => {
    const world = await sealedWorld();
    const { id, document } = await begin(world);
    await world.api.reviews.save({ id, expectedRev: 0, document });

    await expect(world.api.reviews.hold({ id, expectedRev: 0 })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it.each([
    ['a figure that is no number', { points: [{ ...point(1), figure: Number.NaN }] }],
    ['a figure beyond all figures', { points: [point(1e300)] }],
    ['a count below nothing', { points: [point(1, -1, 2)] }],
    ['a day that is none', { points: [{ ...point(1), from: '2026-13-01' }] }],
    ['a text without end', { note: 'x'.repeat(10_000) }],
  ])('saves none with %s', async (_name, change) => {
    const world = await sealedWorld();
    const { id, document } = await begin(world);

    await expect(
      world.api.reviews.save({ id, expectedRev: 0, document: withRow(document, change) }),
    ).rejects.toMatchObject({ code: 'VALIDATION' });
  });
});

it('shows a damaged review as damaged and the others as they are', async () => {
  const world = await sealedWorld();
  const { id, document } = await begin(world);
  await world.api.reviews.save({ id, expectedRev: 0, document });
  await world.api.reviews.hold({ id, expectedRev: 1 });
  const next = await begin(world, { from: '2027-03-01', to: '2027-05-30' });
  world.db().prepare("UPDATE reviews SET document_json = '{}' WHERE id = ?").run(next.id);

  const { reviews } = await world.api.reviews.ofAgreement({ agreementId: world.agreementId });

  expect(reviews.map(({ id: own, isIntact }) => [own, isIntact])).toEqual([
    [id, true],
    [next.id, false],
  ]);
  await expect(world.api.reviews.get({ id: next.id })).rejects.toMatchObject({ code: 'STORAGE' });
  expect((await world.api.reviews.standings())[0]).toMatchObject({ lastTo: quarter.to, openReviewId: next.id });
});

it('keeps every acknowledged save of a review whose writer is killed', async () => {
  const world = await sealedWorld();
  const { id } = await begin(world);
  const file = world.session.files.database;
  let kept = 0;

  for (let kills = 0; kills < 4; kills += 1) {
    const child = startChild('review-child.ts', [file, id, kept]);
    await child.line('ready');
    await new Promise((resolve) => setTimeout(resolve, randomInt(20, 200)));
    await child.kill();

    const acknowledged = Number(child.lines.at(-1)) || kept;
    const { review } = await world.api.reviews.get({ id });
    expect(review.rev).toBeGreaterThanOrEqual(acknowledged);
    if (review.rev > 0) expect(review.document.summary).toBe(`save ${review.rev}`);
    kept = review.rev;
  }

  expect(kept).toBeGreaterThan(4);
  expect((await world.api.reviews.hold({ id, expectedRev: kept })).heldAtMs).not.toBeNull();
});
