import { createHash } from 'node:crypto';

import { tablesOf } from '../../electron/db/digested-columns';
import type { Db } from '../../electron/db/connection';

/** Where what was closed, signed, declined, attached, sealed and logged is written down. */
export const signedTables = [
  'revisions',
  'revision_parts',
  'signatures',
  'declines',
  'paper_signatures',
  'seals',
  'audit_log',
  'audit_log_ends',
] as const;

export interface Tampering {
  readonly what: string;
  readonly apply: (db: Db) => void;
}

type Row = Readonly<Record<string, unknown>> & { readonly rowid: number };

/** One change of every column of every signed row, and of every text and file together with its digest. */
export function changedColumns(db: Db): Tampering[] {
  return tablesOf(db)
    .filter(({ table }) => (signedTables as readonly string[]).includes(table))
    .flatMap(({ table, columns }) =>
      rowsOf(db, table).flatMap((row) => [
        ...columns.flatMap((column) => changesOf(table, row, column)),
        ...columns.flatMap((column) => withDigest(table, row, column, columns)),
      ]),
    );
}

/** Every row of every signed table gone, alone. */
export function missingRows(db: Db): Tampering[] {
  return signedTables.flatMap((table) =>
    rowsOf(db, table).map(({ rowid }) => ({
      what: `row ${rowid} of ${table} deleted`,
      apply: (file) => void file.prepare(`DELETE FROM ${table} WHERE rowid = ?`).run(rowid),
    })),
  );
}

/** Whoever changes the file with another program is stopped by no trigger. */
export function dropTriggers(db: Db): void {
  const names = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all();
  for (const name of names) db.exec(`DROP TRIGGER "${name}"`);
}

const rowsOf = (db: Db, table: string): Row[] =>
  db.prepare<[], Row>(`SELECT rowid, * FROM ${table} ORDER BY rowid`).all();

function changesOf(table: string, row: Row, column: string): Tampering[] {
  return othersThan(row[column]).map(({ how, value }) => ({
    what: `${table}.${column} of row ${row.rowid} ${how}`,
    apply: (db) => void db.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`).run(value, row.rowid),
  }));
}

/** What careful hands do: the text or the bytes and their digest changed together. */
function withDigest(table: string, row: Row, column: string, columns: readonly string[]): Tampering[] {
  const digest = column.endsWith('_json') ? column.replace(/_json$/, '_sha256') : `${column}_sha256`;
  if (!columns.includes(digest)) return [];
  return othersThan(row[column]).flatMap(({ how, value }) =>
    typeof value === 'string' || Buffer.isBuffer(value)
      ? [
          {
            what: `${table}.${column} of row ${row.rowid} ${how}, digest and all`,
            apply: (db) =>
              void db
                .prepare(`UPDATE ${table} SET ${column} = ?, ${digest} = ? WHERE rowid = ?`)
                .run(value, createHash('sha256').update(value).digest('hex'), row.rowid),
          },
        ]
      : [],
  );
}

interface Other {
  readonly how: string;
  readonly value: string | number | Buffer | null;
}

function othersThan(value: unknown): Other[] {
  if (value === null) return [{ how: 'filled', value: 1_700_000_000_000 }];
  if (typeof value === 'number') return [-1, 1].map((by) => ({ how: `by ${by}`, value: value + by }));
  if (typeof value === 'string') return otherTexts(value);
  if (Buffer.isBuffer(value)) return otherBytes(value);
  throw new Error(`a column holds ${typeof value}`);
}

/** One letter of the kind at the beginning, in the middle and at the end of the words in it; JSON stays JSON. */
function otherTexts(text: string): Other[] {
  const letters = [...text.matchAll(/[a-z0-9]/gi)].map(({ index }) => index);
  const places = [0.1, 0.5, 0.9].map((share) => letters[Math.floor(letters.length * share)] ?? 0);
  return [...new Set(places)].flatMap((at) => {
    const letter = text[at] ?? '';
    const other = /[0-9]/.test(letter) ? String((Number(letter) + 1) % 10) : letter === 'a' ? 'b' : 'a';
    return [{ how: `at ${at}`, value: text.slice(0, at) + other + text.slice(at + 1) }];
  });
}

function otherBytes(bytes: Buffer): Other[] {
  const flipped = [0, Math.floor(bytes.length / 2), bytes.length - 1].map((at) => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return { how: `at ${at}`, value: copy };
  });
  return [
    ...flipped,
    { how: 'cut', value: bytes.subarray(0, -1) },
    { how: 'longer', value: Buffer.concat([bytes, bytes.subarray(0, 1)]) },
  ];
}
