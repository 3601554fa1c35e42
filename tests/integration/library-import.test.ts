import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';

import { libraryKinds } from '#shared/domain/library/item-kind';
import { badRowsOf } from '../../electron/library-file/bad-rows';
import { badRowsText } from '../../electron/library-file/bad-rows-text';
import { libraryFileText } from '../../electron/library-file/library-file-text';
import { itemsOf } from '../support/library-arbitrary';
import { openForImports, shippedTerm, verdictsIn } from '../support/library-importing';

afterEach(() => vi.restoreAllMocks());

const unknownId = '7d0e2c9a-3f1b-4f6e-8a55-0c2f7e1d9b33';
const terms = 'name,entryTest,owner\nLead,Asked for a call,Marketing\nMQL,"Scored, twice",Sales\n';

it('adds rows as items in use, each with one version', async () => {
  const { preview, api, own } = openForImports();

  const shown = await preview(terms);
  expect(await own()).toEqual([]);
  const outcome = await api.library.applyImport({ token: shown.token, leaveOutBad: false });

  const items = await own();
  expect(shown.readAs).toBe('CSV, separated by commas, UTF-8');
  expect(shown.rows).toEqual([
    { line: 2, verdict: 'add', kind: 'term', title: 'Lead', faults: [] },
    { line: 3, verdict: 'add', kind: 'term', title: 'MQL', faults: [] },
  ]);
  expect(outcome).toEqual({ added: 2, changed: 0, same: 0, leftOut: 0 });
  expect(items.map(({ kind, state, version, provenance }) => ({ kind, state, version, provenance }))).toEqual(
    items.map(() => ({ kind: 'term', state: 'active', version: 1, provenance: { source: 'Own', note: '' } })),
  );
  const [mql] = items.filter(({ body }) => body['name'] === 'MQL');
  expect(mql?.body).toMatchObject({ name: 'MQL', entryTest: 'Scored, twice', owner: 'Sales', exitTest: '' });
  expect(await api.library.search({ query: 'scored' })).toHaveLength(1);
});

it('finds what it wrote itself word for word the same, in both formats', async () => {
  const { take, preview, own } = openForImports();
  await take(terms);
  const items = await own();

  const csv = await preview(libraryFileText('csv', items));
  const json = await preview(libraryFileText('json', items), 'items.json');

  expect([verdictsIn(csv), verdictsIn(json)]).toEqual([
    ['same', 'same'],
    ['same', 'same'],
  ]);
});

it.each(libraryKinds)(
  'keeps every letter of a %s through the workspace: what is exported is what was imported',
  async (kind) => {
    const { take, api } = openForImports();
    const items = fc.sample(itemsOf(kind, 8), { seed: 7, numRuns: 3 }).toSorted((a, b) => b.length - a.length)[0] ?? [];
    const ids = items.map(({ id }) => id);

    await take(libraryFileText('csv', items));
    const stored = await api.library.getMany({ ids });

    expect(libraryFileText('csv', stored)).toBe(libraryFileText('csv', items));
    expect(libraryFileText('json', stored)).toBe(libraryFileText('json', items));
  },
);

it('changes an own item by its id as a version of its own, and leaves alone what the file does not say', async () => {
  const { take, api, own } = openForImports();
  await take(terms);
  const [item] = (await own()).filter(({ body }) => body['name'] === 'Lead');
  const id = item?.id ?? '';
  await api.library.tag({ ids: [id], add: ['pipeline'], remove: [] });

  const outcome = await take(`id,name,entryTest\n${id},Lead,Asked twice\n`);

  const changed = await api.library.get({ id });
  expect(outcome).toEqual({ added: 0, changed: 1, same: 0, leftOut: 0 });
  expect(changed).toMatchObject({
    body: { entryTest: 'Asked twice', owner: 'Marketing' },
    tags: ['pipeline'],
    version: 2,
  });
  expect((await api.library.versions({ id })).map(({ body }) => body['entryTest'])).toEqual([
    'Asked twice',
    'Asked for a call',
  ]);
});

it('brings an item back from the trash', async () => {
  const { take, api, own } = openForImports();
  await take(terms);
  const items = await own();
  const id = items[0]?.id ?? '';
  await api.library.setState({ ids: [id], state: 'trashed' });

  const outcome = await take(libraryFileText('csv', items));

  expect(outcome).toEqual({ added: 0, changed: 1, same: 1, leftOut: 0 });
  expect(await api.library.get({ id })).toMatchObject({ state: 'active', body: items[0]?.body });
});

it('keeps the id of an item from another workspace, so that a second import finds it', async () => {
  const { take, preview, own } = openForImports();
  const file = `id,name,entryTest\n${unknownId.toUpperCase()},Lead,Asked\nmy-own-name,MQL,Scored\n`;

  await take(file);
  const again = await preview(file);

  expect(verdictsIn(again)).toEqual(['same', 'same']);
  expect((await own()).map(({ id }) => id)).toContain(unknownId);
});

it('adds nothing when a file without ids is imported again, but what reads otherwise or is in the trash', async () => {
  const { take, preview, api, own } = openForImports();
  await take(terms);

  expect(verdictsIn(await preview(terms))).toEqual(['same', 'same']);
  expect(verdictsIn(await preview(terms.replace('Scored', 'Scored well')))).toEqual(['same', 'add']);
  const mql = (await own()).filter(({ body }) => body['name'] === 'MQL').map(({ id }) => id);
  await api.library.setState({ ids: mql, state: 'trashed' });
  expect(verdictsIn(await preview(terms))).toEqual(['same', 'add']);
});

it('adds a row that repeats the words an item had before another row of the file changes it', async () => {
  const { take, preview, own } = openForImports();
  await take('name,entryTest\nLead,Asked for a call\n');
  const id = (await own())[0]?.id ?? '';
  const file = `id,name,entryTest\n${id},Lead,Asked twice\n,Lead,Asked for a call\n`;

  expect(verdictsIn(await preview(file))).toEqual(['change', 'add']);
  await take(file);

  const tests = (await own()).map(({ body }) => body['entryTest']);
  expect(new Set(tests)).toEqual(new Set(['Asked for a call', 'Asked twice']));
  expect(tests).toHaveLength(2);
  expect(verdictsIn(await preview(file))).toEqual(['same', 'same']);
});

it('leaves what ships as it is: the same words are the same, others a copy that knows its origin', async () => {
  const shipped = [shippedTerm('term-lead', 'Lead'), shippedTerm('term-mql', 'MQL')];
  const { take, own, api } = openForImports({ shipped });
  const csv = libraryFileText('csv', shipped).replace('MQL', 'Our MQL');

  const outcome = await take(csv);

  const [copy, ...others] = await own();
  expect([outcome, others]).toEqual([{ added: 1, changed: 0, same: 1, leftOut: 0 }, []]);
  expect(copy).toMatchObject({
    body: { name: 'Our MQL', owner: 'Marketing' },
    origin: { id: 'term-mql', version: 3 },
    news: null,
    provenance: { source: 'authored' },
  });
  expect(await api.library.get({ id: 'term-mql' })).toMatchObject({ state: 'shipped', body: { name: 'MQL' } });
});

const fiveBadInFifty = [
  'item,id,name,kind,entryTest,tags',
  ...Array.from({ length: 50 }, (_, index) => {
    if (index === 3) return 'term,,,stage,Nameless,';
    if (index === 9) return `term,,Term 9,lifecycle,"Asked,\ntwice",`;
    if (index === 20) return `term,,Term 20,,Asked,"${'t'.repeat(41)}"`;
    if (index === 33) return `metric,,Term 33,,Asked,`;
    if (index === 48) return `term,not an id,Term 48,,Asked,,,one too many`;
    return `term,,Term ${index},,"Asked\nin ${index}",`;
  }),
].join('\n');

it('names five bad rows of fifty with line and column, and imports nothing with them', async () => {
  const { preview, api, own } = openForImports();

  const shown = await preview(fiveBadInFifty);

  const bad = shown.rows.filter(({ verdict }) => verdict === 'bad');
  expect(bad.map(({ line, faults }) => [line, ...faults.map(({ column }) => column)])).toEqual([
    [8, 'name'],
    [19, 'kind'],
    [41, 'tags'],
    [66, 'item'],
    [95, 'the row', 'id'],
  ]);
  expect(bad.flatMap(({ faults }) => faults.map(({ message }) => message))).toEqual([
    'Term is missing, and an item cannot do without it.',
    expect.stringMatching(/^“lifecycle” is not one of stage, /),
    expect.stringContaining('at most 40 characters'),
    'This file is of terms. Put metrics into a file of their own.',
    expect.stringContaining('“one too many” belongs to no column'),
    expect.stringContaining('This is no id'),
  ]);
  await expect(api.library.applyImport({ token: shown.token, leaveOutBad: false })).rejects.toMatchObject({
    code: 'VALIDATION',
    message: expect.stringContaining('5 rows are not right, so nothing was imported'),
  });
  expect(await own()).toEqual([]);

  expect(await api.library.applyImport({ token: shown.token, leaveOutBad: true })).toEqual({
    added: 45,
    changed: 0,
    same: 0,
    leftOut: 5,
  });
  expect(await own()).toHaveLength(45);
});

it('refuses an import once what it showed is no longer so, and writes nothing', async () => {
  const { take, preview, api, own } = openForImports();
  await take(terms);
  const item = (await own()).find(({ body }) => body['name'] === 'Lead');
  if (!item) throw new Error('nothing was imported');
  const shown = await preview(`id,name,entryTest\n${item.id},Lead,Other words\n,SQL,Accepted\n`);
  const { body, tags, provenance, licence, kind } = item;
  const draft = { kind, body: { ...body, entryTest: 'Typed meanwhile' }, tags, provenance, licence };
  await api.library.save({ id: item.id, expectedRev: item.rev, sessionId: unknownId, draft });

  await expect(api.library.applyImport({ token: shown.token, leaveOutBad: false })).rejects.toMatchObject({
    code: 'CONFLICT',
  });

  const tests = (await own()).map((each) => each.body['entryTest']);
  expect(new Set(tests)).toEqual(new Set(['Typed meanwhile', 'Scored, twice']));
});

it('writes nothing if the last row cannot be written', async () => {
  const { preview, api, db, own } = openForImports();
  const shown = await preview(terms);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  db().exec(`CREATE TRIGGER no_mql BEFORE INSERT ON library_items WHEN NEW.title = 'MQL'
    BEGIN SELECT RAISE(ABORT, 'no room'); END`);

  await expect(api.library.applyImport({ token: shown.token, leaveOutBad: false })).rejects.toThrow();

  expect(await own()).toEqual([]);
  expect(db().prepare('SELECT count(*) FROM library_versions').pluck().get()).toBe(0);
});

it('imports a preview once, forgets a dropped one, and holds the last file only', async () => {
  const { preview, api } = openForImports();
  const gone = (token: string) =>
    expect(api.library.applyImport({ token, leaveOutBad: false })).rejects.toMatchObject({ code: 'NOT_FOUND' });

  const first = await preview(terms);
  const second = await preview(terms);
  await gone(first.token);
  await api.library.applyImport({ token: second.token, leaveOutBad: false });
  await gone(second.token);
  const third = await preview(terms);
  await api.library.dropImport({ token: third.token });
  await gone(third.token);
});

it('answers null when the dialog is cancelled', async () => {
  const { api } = openForImports();

  expect(await api.library.chooseImport()).toBeNull();
});

it('does not take an id for an item of another kind, and gives the row back as it stood', async () => {
  const { take, preview, own, shelf } = openForImports();
  await take(terms);
  const id = (await own())[0]?.id ?? '';
  const body = { name: 'Pipeline' };
  const json = JSON.stringify({ format: 'rapport-library', formatVersion: 1, items: [{ id, kind: 'metric', body }] });

  const shown = await preview(`id,item,name\n${id},metric,Pipeline\n`);
  const csvBack = badRowsText(badRowsOf(shelf.mustFind(shown.token)));
  const fromJson = await preview(json, 'items.json');
  const jsonBack = badRowsText(badRowsOf(shelf.mustFind(fromJson.token)));

  const message = expect.stringContaining('another kind of item in the library (Term)');
  expect(shown.rows[0]?.faults).toEqual([{ column: 'id', message }]);
  expect(csvBack).toContain(`${id},metric,Pipeline`);
  expect(JSON.parse(jsonBack)).toMatchObject({ items: [{ id, kind: 'metric', body }] });
});

it('imports beside a damaged item, and says of a row with its id what to do', async () => {
  const { take, preview, own, db } = openForImports();
  await take('name,entryTest\nLead,Asked\n');
  const id = (await own())[0]?.id ?? '';
  db().exec("UPDATE library_items SET body_json = replace(body_json, 'Asked', 'Axked')");

  const shown = await preview(`id,name,entryTest\n${id},Lead,Asked\n,Lead,Asked\n`);

  expect(verdictsIn(shown)).toEqual(['bad', 'add']);
  expect(shown.rows[0]?.faults).toEqual([
    { column: 'id', message: expect.stringMatching(/is damaged.*Leave the id out to add the row as a new item/) },
  ]);
  expect(verdictsIn(await preview('name,entryTest\nLead,Asked\n'))).toEqual(['add']);
});
