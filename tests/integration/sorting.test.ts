import { describe, expect, it } from 'vitest';

import { alikeWords, sortingCounts } from '#shared/domain/sorting/sorting-counts';
import type { LeadChoice } from '#shared/domain/sorting/sorting-schema';
import { readSortingBoard } from '../../electron/sorting/sorting-board';
import { openSorting, sortFirst, twelve, type SortingWorld } from '../support/sorting-world';

const refusal = (code: string) => ({ ok: false, error: { code } });
const commitAll = async (world: SortingWorld, side: 'marketing' | 'sales', sorts = twelve(), id = world.roundId) =>
  world.desk.sorting.commit({ id, side, expectedRev: await sortFirst(world, { id, side }, sorts) });

describe('a sorting test', () => {
  it('begins with the terms as they are worded and the leads of a set', async () => {
    const world = await openSorting();
    const sheet = await world.desk.sorting.open({ id: world.roundId, side: 'sales' });

    expect(sheet.leads).toHaveLength(12);
    expect(Object.keys(sheet.leads[0]!).toSorted()).toEqual(['facts', 'id', 'title']);
    expect(sheet.sorts.map(({ sort }) => sort)).toEqual(['responder', 'mql', 'sal', 'sql', 'recycled', 'disqualified']);
    expect(sheet.sorts.find(({ sort }) => sort === 'sql')?.termId).toBe('sql');
    expect(JSON.stringify(sheet)).not.toMatch(/reference|reason/);
  });

  it('gives each side the leads in an order of its own, the same each time', async () => {
    const { desk, roundId: id } = await openSorting();
    const orderOf = async (side: 'marketing' | 'sales') =>
      (await desk.sorting.open({ id, side })).leads.map((lead) => lead.id);
    const [marketing, sales] = [await orderOf('marketing'), await orderOf('sales')];

    expect(await orderOf('marketing')).toEqual(marketing);
    expect(sales).not.toEqual(marketing);
    expect(sales.toSorted()).toEqual(marketing.toSorted());
  });

  it('keeps a sheet for its side alone until both have committed, then opens both', async () => {
    const world = await openSorting();
    const { desk, roundId: id } = world;
    await commitAll(world, 'marketing', [...twelve().slice(0, 10), 'sal', 'sal']);

    expect(await world.call('sorting.open', { id, side: 'marketing' })).toMatchObject(refusal('CONFLICT'));
    expect(await world.call('sorting.result', { id })).toMatchObject(refusal('CONFLICT'));
    expect(readSortingBoard(world.db, world.agreementId).round).toEqual({
      number: 1,
      hasMarketing: true,
      hasSales: false,
      result: null,
    });
    await commitAll(world, 'sales');

    const result = await desk.sorting.result({ id });
    expect(alikeWords(sortingCounts(result))).toBe('10 of 12 sorted alike');
    expect(result.material.leads.every(({ reference, reason }) => reference !== null && reason !== '')).toBe(true);
    const board = readSortingBoard(world.db, world.agreementId);
    expect(board.round?.result).toMatchObject({ alike: 10, of: 12 });
    expect(board.history).toEqual([{ number: 1, alike: 10, of: 12 }]);
    expect(result.material.leads.filter(({ reason }) => JSON.stringify(board).includes(reason))).toEqual([]);
  });

  it('commits whole sheets alone, and names what is not sorted', async () => {
    const world = await openSorting();
    const { roundId: id } = world;
    const expectedRev = await sortFirst(world, { id, side: 'sales' }, twelve().slice(0, 11));

    const answer = await world.call('sorting.commit', { id, side: 'sales', expectedRev });

    expect(answer).toMatchObject(refusal('VALIDATION'));
    expect(answer.ok || Object.keys(answer.error.fields ?? {})).toHaveLength(1);
    expect(await world.call('sorting.commit', { id, side: 'sales', expectedRev: expectedRev + 1 })).toMatchObject(
      refusal('CONFLICT'),
    );
  });

  it('brings the other version when a save is stale, and changes nothing', async () => {
    const world = await openSorting();
    const { desk, roundId: id } = world;
    await sortFirst(world, { id, side: 'sales' }, ['mql', 'mql']);

    const answer = await desk.sorting.save({ id, side: 'sales', expectedRev: 0, document: { sorts: {} } });

    expect(answer).toMatchObject({ kind: 'conflict', current: { rev: 1 } });
    expect(Object.keys((await desk.sorting.open({ id, side: 'sales' })).document.sorts)).toHaveLength(2);
  });

  it('never changes a committed sheet, by any call or in the file', async () => {
    const world = await openSorting();
    const { roundId: id, db } = world;
    await commitAll(world, 'sales');

    for (const expectedRev of [0, 1, 2]) {
      const save = { id, side: 'sales', expectedRev, document: { sorts: {} } };
      expect(await world.call('sorting.save', save)).toMatchObject(refusal('CONFLICT'));
    }
    expect(() => db.exec("UPDATE sorting_sheets SET sheet_json = '{}'")).toThrow('a committed sheet cannot change');
  });

  it('repeats a test with the same leads and the terms of now, and keeps the history', async () => {
    const world = await openSorting();
    const { desk, agreementId, roundId } = world;
    const again: LeadChoice = { kind: 'round', id: roundId };
    expect(await world.call('sorting.begin', { agreementId, leads: again })).toMatchObject(refusal('CONFLICT'));
    await commitAll(world, 'marketing', twelve('sal'));
    await commitAll(world, 'sales');
    const { rev, document, facilitation } = await desk.agreements.get({ id: agreementId });
    const terms = document.terms.map((term) => (term.id === 'sql' ? { ...term, entryTest: 'A talk was held' } : term));
    await desk.agreements.save({
      id: agreementId,
      expectedRev: rev,
      draft: { document: { ...document, terms }, facilitation },
    });

    const second = await desk.sorting.begin({ agreementId, leads: again });
    for (const side of ['marketing', 'sales'] as const) await commitAll(world, side, twelve(), second.id);

    const [newer, older] = await Promise.all([second.id, roundId].map((id) => desk.sorting.result({ id })));
    expect([newer!.round.number, older!.round.number]).toEqual([2, 1]);
    expect(newer!.material.leads).toEqual(older!.material.leads);
    const wordsOf = (result: typeof newer) => result!.material.terms.find(({ id }) => id === 'sql')?.entryTest;
    expect(wordsOf(newer)).toBe('A talk was held');
    expect(wordsOf(older)).not.toBe('A talk was held');
    expect(readSortingBoard(world.db, agreementId).history).toEqual([
      { number: 1, alike: 0, of: 12 },
      { number: 2, alike: 12, of: 12 },
    ]);
  });

  it('takes back what is not finished, and keeps what is', async () => {
    const world = await openSorting();
    const { desk, agreementId, roundId: id } = world;
    await sortFirst(world, { id, side: 'sales' }, twelve());
    await desk.sorting.drop({ id });
    expect(await desk.sorting.list({ agreementId })).toEqual([]);
    expect(world.db.prepare('SELECT count(*) FROM sorting_sheets').pluck().get()).toBe(0);

    const { id: next } = await desk.sorting.begin({ agreementId, leads: { kind: 'set', set: 'salmon' } });
    for (const side of ['marketing', 'sales'] as const) await commitAll(world, side, twelve(), next);
    expect(await world.call('sorting.drop', { id: next })).toMatchObject(refusal('CONFLICT'));
  });

  it('takes leads of one’s own', async () => {
    const world = await openSorting();
    const { desk, agreementId } = world;
    await desk.sorting.drop({ id: world.roundId });
    const own = await desk.library.create({ kind: 'sample-lead' });
    const ids = [own.id, 'lead-elephant-dairy'];
    expect(await world.call('sorting.begin', { agreementId, leads: { kind: 'items', ids } })).toMatchObject(
      refusal('VALIDATION'),
    );
    const body = { title: 'A mill', facts: 'They called us.' };
    await desk.library.save({
      id: own.id,
      expectedRev: own.rev,
      sessionId: '99999999-9999-4999-8999-999999999999',
      draft: { kind: 'sample-lead', body },
    });

    const { id } = await desk.sorting.begin({ agreementId, leads: { kind: 'items', ids } });

    const { leads } = await desk.sorting.open({ id, side: 'sales' });
    expect(leads.map(({ title }) => title)).toContain('A mill');
  });

  it.each<[string, unknown]>([
    ['no leads', { kind: 'items', ids: [] }],
    ['a lead twice', { kind: 'items', ids: ['lead-elephant-dairy', 'lead-elephant-dairy'] }],
    ['a set that is none', { kind: 'set', set: 'trout' }],
    ['too many leads', { kind: 'items', ids: Array.from({ length: 41 }, (_, index) => `lead-${index}`) }],
    ['what is no lead', { kind: 'items', ids: ['term-mql'] }],
  ])('refuses %s', async (_what, leads) => {
    const world = await openSorting();
    await world.desk.sorting.drop({ id: world.roundId });

    expect(await world.call('sorting.begin', { agreementId: world.agreementId, leads })).toMatchObject(
      refusal('VALIDATION'),
    );
  });

  it.each<[string, unknown]>([
    ['a sort that is none', { sorts: { 'lead-elephant-dairy': 'great' } }],
    ['a number for a sort', { sorts: { 'lead-elephant-dairy': 2 } }],
    ['a lead of another test', { sorts: { 'lead-salmon-nowhere': 'mql' } }],
    ['text for sorts', { sorts: 'mql' }],
  ])('refuses a sheet with %s', async (_what, document) => {
    const world = await openSorting();
    const { roundId: id } = world;
    await world.desk.sorting.open({ id, side: 'sales' });

    expect(await world.call('sorting.save', { id, side: 'sales', expectedRev: 0, document })).toMatchObject(
      refusal('VALIDATION'),
    );
  });

  it('says that a damaged sheet is damaged, and tells the other tests', async () => {
    const world = await openSorting();
    const { db, roundId: id, agreementId } = world;
    await world.desk.sorting.open({ id, side: 'sales' });
    db.exec(`UPDATE sorting_sheets SET sheet_json = '{"sorts":{}}'`);

    const answer = await world.call('sorting.open', { id, side: 'sales' });

    expect(answer).toMatchObject(refusal('STORAGE'));
    expect(answer.ok || answer.error.message).toContain('sorting test is damaged');
    expect(await world.desk.sorting.list({ agreementId })).toHaveLength(1);
  });
});
