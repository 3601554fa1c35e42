import { produce, type Draft } from 'immer';
import { describe, expect, it } from 'vitest';

import { commitment, readyDocument } from '../../../tests/support/agreement-builder';
import type { AgreementDocument } from './agreement-schema';
import { understoodSchema, type Understood } from './facilitation-schema';
import { notUnderstoodBy, ownedBy, ownedLines, roleStand } from './own-role';
import { participantSchema } from './setup-schema';

const ada = participantSchema.parse({ id: 'ada', name: 'Ada Reyes', title: 'VP Marketing' });
const tom = participantSchema.parse({ id: 'tom', name: 'Tom Wu', title: 'Seller' });
const base = produce(readyDocument(), (document: Draft<AgreementDocument>) => {
  document.setup.participants = [ada, tom, participantSchema.parse({ id: 'nobody' })];
  for (const row of [...document.marketing, ...document.sales]) row.owner = 'Somebody else';
  document.marketing[0]!.owner = 'Ada Reyes';
});
const change = (recipe: (document: Draft<AgreementDocument>) => void) => produce(base, recipe);
const tick: Understood = understoodSchema.parse({ participantId: 'ada', tickedAtMs: 5, owned: ownedLines(ada, base) });

it.each([
  ['Ada Reyes', true],
  ['ada  reyes and Tom Wu', true],
  ['VP Marketing', true],
  ['Assistant to the VP Marketing', false],
  ['Ada Reyesson', false],
  ['', false],
])('an owner written “%s” is Ada: %s', (owner, isOwn) => {
  const { marketing } = change((document) => void (document.marketing[1]!.owner = owner));
  expect(ownedBy(ada, { marketing, sales: [] })).toHaveLength(isOwn ? 2 : 1);
});

it('owns nothing by a blank row or without a name', () => {
  const blank = {
    ...commitment({ id: 'b' }),
    commitment: '',
    metric: '',
    target: null,
    period: '',
    dataSource: '',
    consequence: '',
  };
  expect(ownedBy({ name: '', title: '' }, { marketing: [{ ...blank, owner: '' }], sales: [] })).toEqual([]);
});

describe('a tick', () => {
  const stand = (document: AgreementDocument, understood: Understood | undefined = tick) =>
    roleStand(ada, understood, document);

  it('is open until it is made, and again when it is taken back', () => {
    expect(roleStand(ada, undefined, base)).toEqual({ kind: 'open' });
    expect(stand(base, { ...tick, tickedAtMs: null })).toEqual({ kind: 'open' });
  });

  it.each<[string, (document: Draft<AgreementDocument>) => void]>([
    ['nothing changed', () => undefined],
    ['somebody else’s commitment changed', (document) => void (document.marketing[1]!.commitment = 'Other words')],
    ['the source of the figure changed', (document) => void (document.marketing[0]!.dataSource = 'Another report')],
    ['the owner is written otherwise', (document) => void (document.marketing[0]!.owner = 'VP Marketing')],
    ['the order changed', (document) => void (document.marketing = document.marketing.toReversed())],
    [
      'a row was added that nobody filled in',
      (document) => void document.sales.push(commitment({ id: 'x', owner: '' })),
    ],
  ])('holds where %s', (_, recipe) => {
    expect(stand(change(recipe))).toEqual({ kind: 'ticked', atMs: 5 });
  });

  it.each<[string, (document: Draft<AgreementDocument>) => void]>([
    ['changed', (document) => void (document.marketing[0]!.commitment = 'Promise more')],
    ['changed', (document) => void (document.marketing[0]!.target = 4_711)],
    ['changed', (document) => void (document.marketing[0]!.consequence = 'The budget goes')],
    ['new', (document) => void (document.sales[0]!.owner = 'Ada Reyes')],
    ['gone', (document) => void (document.marketing[0]!.owner = 'Tom Wu')],
    ['gone', (document) => void document.marketing.shift()],
  ])('lapses where something is %s', (how, recipe) => {
    const lapsed = stand(change(recipe));
    expect(lapsed).toMatchObject({ kind: 'lapsed', atMs: 5, changes: [{ how }] });
    expect(lapsed.kind === 'lapsed' && lapsed.changes[0]?.label).not.toBe('');
  });
});

it('names those who have not ticked, and those who have to tick again', () => {
  expect(notUnderstoodBy(base, { understood: [] })).toEqual(['Ada Reyes', 'Tom Wu']);
  expect(notUnderstoodBy(base, { understood: [tick] })).toEqual(['Tom Wu']);
  const changed = change((document) => void (document.marketing[0]!.target = 1));
  expect(notUnderstoodBy(changed, { understood: [tick] })).toEqual(['Ada Reyes', 'Tom Wu']);
});
