import { describe, expect, it } from 'vitest';

import { emptyBody } from './item-body';
import type { LibraryItem } from './library-schema';
import { newsOf, takenOver } from './news';

const body = (words: object) => ({ ...emptyBody('term'), ...words });
const base = body({ name: 'MQL', entryTest: 'Scored', owner: 'Marketing' });

const shipping = (words: object, version = 2): LibraryItem => ({
  id: 'term-mql',
  kind: 'term',
  body: body(words),
  tags: [],
  provenance: { source: 'authored', note: '' },
  licence: 'ours',
  state: 'shipped',
  version,
  origin: null,
  news: null,
  rev: 0,
  createdAtMs: null,
  updatedAtMs: null,
});

describe('news of a shipped item', () => {
  it('is what it reads as now, beside what was copied', () => {
    const shipped = shipping({ name: 'MQL', entryTest: 'Scored twice', owner: 'Marketing' });
    expect(newsOf(base, shipped)).toEqual({ base, shipped: shipped.body, shippedVersion: 2 });
  });

  it.each([
    { why: 'its words are the same, whatever its version says', shipped: shipping(base, 7) },
    { why: 'it ships no more', shipped: null },
  ])('is none if $why', ({ shipped }) => {
    expect(newsOf(base, shipped)).toBeNull();
  });

  it('is none for a field that an older app did not know and that is empty', () => {
    const { counterExample: _unknown, ...older } = base;
    expect(newsOf(older, shipping(base))).toBeNull();
  });
});

describe('taking over', () => {
  const own = { kind: 'term' as const, body: body({ name: 'Our MQL', entryTest: 'Ours', owner: 'Pat' }) };
  const shipped = shipping({ name: 'MQL', entryTest: 'Scored twice', owner: 'Operations' }).body;

  it('puts the fields that are named in place of the own ones, and no other', () => {
    expect(takenOver(own, shipped, ['entryTest'])).toEqual({ ...own.body, entryTest: 'Scored twice' });
    expect(takenOver(own, shipped, ['entryTest', 'owner', 'name'])).toEqual(shipped);
  });

  it('keeps all own words if no field is named', () => {
    expect(takenOver(own, shipped, [])).toEqual(own.body);
  });

  it.each(['formula', 'id', '__proto__'])('refuses %s, which a term does not have', (field) => {
    expect(() => takenOver(own, shipped, [field])).toThrow(`no field called “${field}”`);
  });
});
