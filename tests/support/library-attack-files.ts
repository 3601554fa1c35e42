import fc from 'fast-check';

import { libraryKinds, type LibraryKind } from '#shared/domain/library/item-kind';
import { kindFields } from '#shared/domain/library/kind-fields';
import { columnsOf } from '#shared/domain/library-file/file-columns';
import { libraryFileText } from '../../electron/library-file/library-file-text';
import { cellOf } from '#shared/domain/library-file/cell-text';
import { anyKind, hostileWords, itemsOf, valueOf } from './library-arbitrary';

/** A file as it might be chosen, with a name whose extension may lie. */
export interface AttackFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Most have the extension that fits. */
const nameFor = (extension: string) =>
  fc.constantFrom(
    ...Array.from({ length: 12 }, () => `items.${extension}`),
    'items.json',
    'items.txt',
    'ítems=1 "x".CSV',
  );

const encoded = (text: string, how: 'utf8' | 'bom' | 'utf16le' | 'utf16be' | 'latin1'): Uint8Array => {
  if (how === 'utf8' || how === 'latin1') return Buffer.from(text, how);
  const marked = `\uFEFF${text}`;
  if (how === 'bom') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return how === 'utf16le' ? bytes : bytes.swap16();
};
const encodings = fc.constantFrom('utf8', 'utf8', 'bom', 'utf16le', 'utf16be', 'latin1');

const strangeCell = (ids: readonly string[]) =>
  fc.oneof(
    { weight: 4, arbitrary: hostileWords },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...libraryKinds, 'yes', 'No', '1 | 2', 'a | b | c\nb', ...ids, 'not an id'),
    },
    { weight: 1, arbitrary: fc.double().map(String) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'x'.repeat(3_000),
        '|'.repeat(300),
        '\\'.repeat(301),
        '\n'.repeat(60),
        'a\n'.repeat(50),
      ),
    },
  );

/** What fits the column, for most cells. */
function fittingCell(kind: LibraryKind, column: string, ids: readonly string[]): fc.Arbitrary<string> {
  const field = kindFields[kind].find(({ name }) => name === column);
  if (field) return valueOf(field).map((value) => String(cellOf(field, value) ?? ''));
  if (column === 'item') return fc.constantFrom(kind, kind, kind, '');
  return column === 'id'
    ? fc.oneof(fc.constantFrom('', ...ids), fc.uuid())
    : hostileWords.map((text) => text.slice(0, 30));
}

const rowOf = (kind: LibraryKind, columns: readonly string[], ids: readonly string[]): fc.Arbitrary<string[]> => {
  const strange = strangeCell(ids);
  const cells = columns.map((column) =>
    fc.oneof({ weight: 30, arbitrary: fittingCell(kind, column, ids) }, { weight: 1, arbitrary: strange }),
  );
  const lengths = fc.constantFrom(...Array.from({ length: 12 }, () => 0), -1, 1);
  return fc
    .tuple(fc.tuple(...cells), lengths)
    .map(([row, change]) => (change > 0 ? [...row, 'more'] : row.slice(0, row.length + change)));
};

/** Tables whose columns, cells, quotation marks, separators and encodings are right, odd or wrong. */
const tables = (ids: readonly string[]): fc.Arbitrary<AttackFile> =>
  anyKind.chain((kind) => {
    const column = fc.constantFrom(
      ...columnsOf(kind),
      ...kindFields[kind].map(({ label }) => label),
      'what is wrong',
      'Colour',
      '',
    );
    const header = fc.oneof(
      { weight: 6, arbitrary: fc.constant(columnsOf(kind)) },
      { weight: 3, arbitrary: fc.shuffledSubarray(columnsOf(kind), { minLength: 2 }) },
      { weight: 1, arbitrary: fc.array(column, { maxLength: 12 }) },
    );
    const table = header.chain((columns) =>
      fc.array(rowOf(kind, columns, ids), { minLength: 1, maxLength: 5 }).map((rows) => [columns, ...rows]),
    );
    return fc
      .record({
        table,
        separator: fc.constantFrom(',', ',', ',', ';', ';', ';', '\t', '\t', '|'),
        end: fc.constantFrom('\n', '\r\n', '\r'),
        quoting: fc.nat(9),
        how: encodings,
        name: nameFor('csv'),
      })
      .map(({ table: rows, separator, end, quoting, how, name }) => {
        // A tenth is written without any quotation marks, whatever stands in it.
        const cell = (text: string) => (quoting === 0 ? text : `"${text.replaceAll('"', '""')}"`);
        return { name, bytes: encoded(rows.map((row) => row.map(cell).join(separator)).join(end), how) };
      });
  });

/** Anything JSON can say, in the place of anything in a file of ours. */
const documents: fc.Arbitrary<AttackFile> = fc
  .record({
    items: anyKind.chain((kind) => itemsOf(kind, 3)),
    // Most changes are made inside an item.
    path: fc.oneof(
      { weight: 1, arbitrary: fc.array(fc.nat(), { maxLength: 2 }) },
      { weight: 6, arbitrary: fc.array(fc.nat(), { minLength: 3, maxLength: 6 }).map((path) => [2, ...path]) },
    ),
    value: fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'term', 1e308, 'x'.repeat(5_000))),
    key: fc.constantFrom('__proto__', 'constructor', 'toString', 'size', 'kind', 'body', 'whatIsWrong'),
    isAdded: fc.boolean(),
    how: encodings,
    name: nameFor('json'),
  })
  .map(({ items, path, value, key, isAdded, how, name }) => {
    const text = libraryFileText('json', items);
    const spoilt: unknown = spoil(JSON.parse(text), path, (old) =>
      isAdded && isRecord(old)
        ? JSON.parse(
            `{${JSON.stringify(key)}:${JSON.stringify(value)},${JSON.stringify(old).slice(1)}`.replace(',}', '}'),
          )
        : value,
    );
    return { name, bytes: encoded(JSON.stringify(spoilt), how) };
  });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Goes down by numbers, each of which chooses a key, and changes what is there. */
function spoil(value: unknown, [step, ...rest]: readonly number[], change: (old: unknown) => unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const key = step === undefined ? undefined : keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((each, index) => (String(index) === key ? spoil(each, rest, change) : (each as unknown)));
  return isRecord(value) ? { ...value, [key]: spoil(value[key], rest, change) } : value;
}

/** Files that are made of columns, cells, keys and values, right and wrong. */
export const structuredFiles = (ids: readonly string[]): fc.Arbitrary<AttackFile> =>
  fc.oneof({ weight: 3, arbitrary: tables(ids) }, { weight: 1, arbitrary: documents });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const strange = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 16 }),
  fc
    .constantFrom('"', '""', '",', '\r', '\n', ',', ';', '\0', '\uFEFF', '{', '}]', '\\u0000', '\\')
    .map((text) => Buffer.from(text)),
);
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), from: share }),
  fc.record({ kind: fc.constantFrom('delete' as const, 'repeat' as const), from: share, length: fc.nat(400) }),
  fc.record({ kind: fc.constantFrom('insert' as const, 'overwrite' as const), from: share, bytes: strange }),
);
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(file: Uint8Array, change: Mutation): Uint8Array {
  const from = Math.floor(change.from * file.length);
  const [head, tail] = [file.subarray(0, from), file.subarray(from)];
  if (change.kind === 'cut') return head;
  if (!('bytes' in change)) {
    const piece = tail.subarray(0, change.length + 1);
    return Buffer.concat(change.kind === 'delete' ? [head, tail.subarray(piece.length)] : [head, piece, tail]);
  }
  return Buffer.concat([head, change.bytes, change.kind === 'insert' ? tail : tail.subarray(change.bytes.length)]);
}

/** Files of ours in which bytes were cut off, deleted, repeated, put in or put over. */
export const mutatedFiles: fc.Arbitrary<AttackFile> = fc
  .record({
    items: anyKind.chain((kind) => itemsOf(kind, 3)),
    format: fc.constantFrom('csv' as const, 'csv' as const, 'json' as const),
    changes: fc.array(mutation, { minLength: 1, maxLength: 3 }),
    how: encodings,
  })
  .map(({ items, format, changes, how }) => ({
    name: `items.${format}`,
    bytes: changes.reduce(mutated, encoded(libraryFileText(format, items), how)),
  }));
