import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { salesCycleStages } from '../playbook/sales-cycle';
import { assetMapSchema, assetStands, type AssetMap } from './asset-map-schema';
import { cellAt, countCells, nextStand, otherStages, removeKind, setStand } from './cell-rules';
import { orderFor, rankKinds } from './rank-rules';
import { commitmentFor, wantedCells } from './wanted-cells';

const look = { locale: 'en-GB', currency: 'EUR' };
const mapOf = (map: object): AssetMap =>
  assetMapSchema.parse({ kinds: ['a', 'b', 'c'].map((id) => ({ id, name: `Kind ${id}` })), ...map });
const place = { stage: 'decision', kindId: 'b' } as const;

describe('a cell', () => {
  it('goes round by presses and comes back to not looked at', () => {
    const seen = assetStands.map((stands) => nextStand(stands));
    expect([nextStand(null), ...seen]).toEqual(['have', 'weak', 'missing', 'unneeded', null]);
  });

  it('keeps its note when it stands otherwise, and loses it when it is taken back', () => {
    const map = mapOf({ cells: [{ ...place, stands: 'weak', note: 'Of 2019' }] });
    setStand(map, place, 'missing');
    expect(cellAt(map, place)).toMatchObject({ stands: 'missing', note: 'Of 2019' });
    setStand(map, place, null);
    expect(map.cells).toEqual([]);
  });

  it('counts where the map has its kind', () => {
    const cells = [
      { ...place, stands: 'missing' },
      { ...place, kindId: 'gone', stands: 'have' },
    ];
    expect(countCells(mapOf({ cells }))).toEqual({ all: 18, have: 0, weak: 0, missing: 1, unneeded: 0, unseen: 17 });
  });

  it('goes with its kind, out of the rankings too', () => {
    const map = mapOf({
      cells: [{ ...place, stands: 'have' }],
      rankings: [{ participantId: 'p', kindIds: ['b', 'a'] }],
    });
    removeKind(map, 'b');
    expect(map).toMatchObject({ kinds: [{ id: 'a' }, { id: 'c' }], cells: [], rankings: [{ kindIds: ['a'] }] });
  });

  it('is not needed where a kind was not made for the step', () => {
    expect(otherStages(['decision', 'proposal'])).toEqual(['first-contact', 'discovery', 'evaluation', 'growth']);
    expect(otherStages([])).toEqual([]);
  });
});

describe('what sellers find useful', () => {
  const rankings = (...orders: readonly string[][]) =>
    orders.map((kindIds, at) => ({ participantId: `p${at}`, kindIds }));

  it('is a mean place from three sellers on, and places one by one before', () => {
    const few = rankKinds(mapOf({ rankings: rankings(['b', 'a', 'c'], ['b', 'c', 'a']) }));
    expect(few.map(({ kindId, places, meanPlace }) => [kindId, places, meanPlace])).toEqual([
      ['b', [1, 1], null],
      ['a', [2, 3], null],
      ['c', [2, 3], null],
    ]);
    const [first] = rankKinds(mapOf({ rankings: rankings(['b', 'a'], ['a', 'b'], ['b']) }));
    expect(first).toMatchObject({ kindId: 'b', count: 3, firsts: 2, meanPlace: 4 / 3 });
  });

  it('says nothing of kinds nobody placed, and puts them last', () => {
    expect(rankKinds(mapOf({ rankings: rankings(['c', 'gone', 'c']) }))).toMatchObject([
      { kindId: 'c', places: [1] },
      { kindId: 'a', count: 0, meanPlace: null },
      { kindId: 'b', count: 0, meanPlace: null },
    ]);
  });

  it('adds kinds that came later at the end of an order', () => {
    expect(orderFor(mapOf({}), { participantId: 'p', kindIds: ['c', 'gone'] })).toEqual(['c', 'a', 'b']);
    expect(orderFor(mapOf({}), undefined)).toEqual(['a', 'b', 'c']);
  });

  it('gives every kind one row whatever the orders, and a mean between the first and the last place', () => {
    const order = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'gone'));
    fc.assert(
      fc.property(fc.array(order, { maxLength: 6 }), (orders) => {
        const ranks = rankKinds(mapOf({ rankings: rankings(...orders) }));
        expect(ranks.map(({ kindId }) => kindId).toSorted()).toEqual(['a', 'b', 'c']);
        for (const { meanPlace } of ranks)
          if (meanPlace !== null) expect(Math.abs(meanPlace - 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('cells that are wanted', () => {
  const cells = [
    { stage: 'decision', kindId: 'a', stands: 'weak' },
    { stage: 'growth', kindId: 'a', stands: 'missing' },
    { stage: 'discovery', kindId: 'b', stands: 'missing' },
    { stage: 'evaluation', kindId: 'b', stands: 'have' },
    { stage: 'proposal', kindId: 'b', stands: 'missing', commitmentId: 'm' },
  ];
  const rankings = [{ participantId: 'p', kindIds: ['b', 'a'] }];
  const told = (commitments: readonly { readonly id: string }[]) =>
    wantedCells(mapOf({ cells, rankings }), commitments).map(({ cell }) => `${cell.kindId} ${cell.stage}`);

  it('come by the sellers’ order, missing before weak, without those a commitment fills', () => {
    expect(told([{ id: 'm' }])).toEqual(['b discovery', 'a growth', 'a decision']);
  });

  it('are wanted again when their commitment is deleted', () => {
    expect(told([])).toEqual(['b discovery', 'b proposal', 'a growth', 'a decision']);
  });

  it('lists each open cell once, in any map', () => {
    const cell = fc.record({
      stage: fc.constantFrom(...salesCycleStages),
      kindId: fc.constantFrom('a', 'b', 'c'),
      stands: fc.constantFrom(...assetStands),
    });
    const anyCells = fc.uniqueArray(cell, { selector: ({ stage, kindId }) => `${stage} ${kindId}` });
    fc.assert(
      fc.property(anyCells, (some) => {
        const open = some.filter(({ stands }) => stands === 'missing' || stands === 'weak');
        expect(wantedCells(mapOf({ cells: some }), [])).toHaveLength(open.length);
      }),
    );
  });
});

describe('the commitment of a cell', () => {
  const [wanted] = wantedCells(mapOf({ cells: [{ ...place, stands: 'missing' }] }), []);
  if (!wanted) throw new Error('nothing is wanted');

  it('names asset, step and the revenue it must drive', () => {
    expect(commitmentFor(wanted, { id: 'row', revenue: 20_000_000, look })).toMatchObject({
      id: 'row',
      kind: 'assets',
      commitment:
        'Release “Kind b” for the step “Decision”, each draft read by a named seller first; it must drive €200,000',
      metric: 'Won revenue of deals in which “Kind b” was used',
      comparator: 'at-least',
      target: 200_000,
      unit: 'EUR',
    });
  });

  it('says that nobody has named the revenue', () => {
    const row = commitmentFor(
      { ...wanted, cell: { ...wanted.cell, stands: 'weak' } },
      { id: 'row', revenue: null, look },
    );
    expect(row.commitment).toBe(
      'Rework “Kind b” for the step “Decision”, each draft read by a named seller first; it must drive a revenue nobody has named yet',
    );
    expect(row.target).toBeNull();
  });
});
