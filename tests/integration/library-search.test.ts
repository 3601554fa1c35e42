import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

import { wordsOf } from '#shared/domain/library/item-body';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import { createLibraryRepository, type LibraryRepository } from '../../electron/library/library-repository';
import { createLibrarySearch } from '../../electron/library/library-search';
import { createShippedCatalogue } from '../../electron/library/shipped-catalogue';
import { shippedItems } from '../../electron/library/shipped-items';
import { appMigrations } from '../../electron/db/app-migrations';
import { openDatabase, type Db } from '../../electron/db/connection';
import { migrate } from '../../electron/db/migrate';
import { ownTerm } from '../support/library-builders';
import { tempFolder } from '../support/temp-folder';

const few = (): readonly LibraryItem[] => shippedItems().filter(({ kind }) => kind === 'term' || kind === 'dispute');

function searchIn(db: Db, { rebuildWords }: Pick<LibraryRepository, 'rebuildWords'>, shipped = few) {
  return createLibrarySearch(db, { catalogue: createShippedCatalogue(shipped), rebuildWords });
}

function openLibrary({ file = ':memory:', shipped = few } = {}) {
  const db = openDatabase(file);
  migrate(db, appMigrations);
  const own = createLibraryRepository(db);
  return { db, own, search: searchIn(db, own, shipped) };
}
const nothing = (): readonly LibraryItem[] => [];

it('finds what ships and what is the user’s own by every word, begun or whole', () => {
  const { own, search } = openLibrary();
  const { number } = own.insert(ownTerm({ name: 'Dinosaur', entryTest: 'A fossil in the museum' }), null);
  own.insert(ownTerm({ name: 'Museum', entryTest: 'A house' }), null);

  expect(search('foss MUS')).toEqual([number]);
  expect(search('fossil house')).toEqual([]);
  const mql = few().findIndex(({ id }) => id === 'term-mql');
  expect(search('mql')).toContain(-1 - mql);
});

it('takes accents and capitals for what they stand on', () => {
  const { own, search } = openLibrary({ shipped: nothing });
  const { number } = own.insert(ownTerm({ name: 'Überprüfung bei Zoë’s Café' }), null);
  for (const query of ['uberprufung', 'ÜBER', 'zoe', 'café', 'CAFE'])
    expect([query, search(query)]).toEqual([query, [number]]);
});

it('finds a word inside a run of letters where a script writes no spaces', () => {
  const { own, search } = openLibrary({ shipped: nothing });
  const { number } = own.insert(
    { ...ownTerm({ name: '销售线索质量', example: 'マーケティングの見込み客' }), tags: ['ลูกค้าใหม่'] },
    null,
  );
  own.insert(ownTerm({ name: '索线' }), null);

  for (const query of ['线索', '索质量', '見込み', 'ティング', 'ค้า', '销售 見込'])
    expect([query, search(query)]).toEqual([query, [number]]);
  expect(search('线')).toHaveLength(2);
  expect(search('线质')).toEqual([]);
});

it('puts the key of the seat that is named before those that mention it', () => {
  const { search } = openLibrary({ shipped: shippedItems });
  for (const seat of ['cfo', 'ceo', 'hr'] as const) {
    const [first] = search(`primary goal ${seat}`);

    expect(shippedItems()[-1 - first!]).toMatchObject({ body: { seat, date: '1' } });
  }
});

it('puts a word in the title before one in the tags and one in the text', () => {
  const { own, search } = openLibrary({ shipped: nothing });
  const inText = own.insert(ownTerm({ name: 'A', example: 'Over a fair' }), null);
  const inTags = own.insert({ ...ownTerm({ name: 'B', example: 'Over a desk' }), tags: ['fair'] }, null);
  const inTitle = own.insert(ownTerm({ name: 'Fair', example: 'Over a desk' }), null);
  own.insert(ownTerm({ name: 'C', example: 'Nothing of it' }), null);
  own.insert(ownTerm({ name: 'D', example: 'Nothing of it' }), null);
  expect(search('fair')).toEqual([inTitle, inTags, inText].map(({ number }) => number));
});

it('keeps up with what is written, tagged and deleted', () => {
  const { own, search } = openLibrary({ shipped: nothing });
  const item = own.insert(ownTerm({ name: 'Before' }), null);
  const on = { expectedRev: 0, sessionId: item.id, nowMs: 2 };
  own.save({ ...item, body: { ...item.body, name: 'After' } }, on);
  expect([search('before'), search('after')]).toEqual([[], [item.number]]);
  own.setTags(item.id, ['autumn'], 3);
  expect([search('after autumn')]).toEqual([[item.number]]);
  own.setTags(item.id, [], 3);
  expect(search('autumn')).toEqual([]);
  own.remove([item]);
  expect(search('after')).toEqual([]);
});

it('never fails, whatever is asked, and answers with items that hold what was asked', () => {
  const { own, search } = openLibrary();
  for (const name of ['lead', 'time to lead', 'NEAR AND OR NOT', '"quoted"', '100%', 'a']) {
    own.insert(ownTerm({ name, entryTest: 'Ünïcödé 日本語 emoji 🙂 x' }), null);
  }
  const operator = fc.constantFrom(
    '"',
    '*',
    '(',
    ')',
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    '^',
    ':',
    '-',
    '{',
    '}',
    '+',
    ',',
    "'",
    ';',
    '\\',
    '\u0000',
    ' ',
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.oneof(operator, fc.constantFrom('lead', 'title', 'tim', '日', 'x')), { maxLength: 12 })
      .map((parts) => parts.join('')),
    fc.array(fc.oneof(operator, fc.constantFrom('lead', 'tim')), { maxLength: 12 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(query, (asked) => {
      const found = search(asked);
      expect(new Set(found).size).toBe(found.length);
    }),
    { numRuns: 2_000 },
  );
});

it('finds each own item by the beginning of any of its words', () => {
  const { own, search } = openLibrary({ shipped: nothing });
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (words, pick, length) => {
      const { number, ...item } = own.insert(ownTerm({ name: words.join(' ') }), null);
      const asked = words[pick % words.length] ?? '';
      expect(wordsOf(item.kind, item.body)).toContain(asked);
      expect(search(asked.slice(0, 1 + (length % asked.length)))).toContain(number);
    }),
  );
});

it('searches a file that is only read', () => {
  const file = `${tempFolder()}/library.db`;
  const { db, own } = openLibrary({ file });
  const { number } = own.insert(ownTerm({ name: 'Fossil' }), null);
  db.close();

  const reading = openDatabase(file, { readonly: true });
  const search = searchIn(reading, createLibraryRepository(reading));

  expect(search('fossil')).toEqual([number]);
  expect(search('mql')).not.toEqual([]);
  reading.close();
});

it.each([
  { loss: 'is gone', sql: 'DROP TABLE library_words' },
  { loss: 'lost its words', sql: 'DELETE FROM library_words_data WHERE id > 10' },
  { loss: 'lost what holds it together', sql: 'DELETE FROM library_words_data WHERE id = 10' },
  { loss: 'holds another number of items', sql: 'DELETE FROM library_words_docsize WHERE id = 1' },
  { loss: 'forgot how long its texts are', sql: 'DELETE FROM library_words_data WHERE id = 1' },
])('makes the index again that $loss, for a search and for a save', ({ sql }) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (const does of ['search', 'save'] as const) {
    const { db, own, search } = openLibrary({ shipped: nothing });
    const first = own.insert(ownTerm({ name: 'Fossil one' }), null);
    const second = own.insert(ownTerm({ name: 'Fossil two' }), null);
    db.unsafeMode(true);
    db.exec(sql);
    db.unsafeMode(false);
    if (does === 'save')
      own.save({ ...first, body: { ...first.body, owner: 'Pat' } }, { expectedRev: 0, sessionId: first.id, nowMs: 2 });

    expect([does, search('fossil').toSorted((one, other) => one - other)]).toEqual([
      does,
      [first.number, second.number],
    ]);
    expect(search('pat')).toEqual(does === 'save' ? [first.number] : []);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  }
  warned.mockRestore();
});
