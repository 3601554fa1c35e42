import { createHash } from 'node:crypto';

import { schemaV3 } from './schema-v3';
import { tablesV4 } from './schema-v4-tables';

// A workspace as version 4 wrote it, on top of version 3: items of the library with their versions, words and links.

const idOf = (kind: string, index: number) => `${kind}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const rows = (row: (index: number) => string) => Array.from({ length: ITEMS }, (_, index) => row(index)).join(',\n');
const stored = (value: unknown) => {
  const json = JSON.stringify(value);
  return { json: quoted(json), sha256: quoted(createHash('sha256').update(json).digest('hex')) };
};

/** The first half is in use, the second in the trash; every other one is a copy of what shipped. */
const ITEMS = 8;
const isCopy = (index: number) => index % 2 === 1;

const bodyOf = (index: number, entryTest: string) => ({
  name: `Term ${index}`,
  kind: 'stage',
  entryTest,
  exitTest: '',
  owner: 'Zoë O’Hara',
  example: '',
  counterExample: '',
  roomSettles: '',
});

function itemRow(index: number): string {
  const body = stored(bodyOf(index, 'Both sides see the same field in the CRM'));
  const base = stored(bodyOf(index, 'As it shipped'));
  const state = index < ITEMS / 2 ? 'active' : 'trashed';
  const origin = isCopy(index) ? [`'term-mql', 1, ${base.sha256}`, base.json] : ['NULL, NULL, NULL', 'NULL'];
  return `(${index + 1}, '${idOf('7', index)}', 'term', '${state}', 'Term ${index}', '{}', '["Fair"]',
    '{"source":"Own","note":""}', 'ours', 2, 1700000000000, 170000000000${index}, ${origin[0]}, ${body.sha256},
    ${body.json}, ${origin[1]})`;
}

const versionRow = (number: number, entryTest: string) => (index: number) => {
  const body = stored(bodyOf(index, entryTest));
  return `(${index + 1}, ${number}, '${idOf('8', number)}', ${body.json}, ${body.sha256}, 1700000000000)`;
};
const wordsRow = (index: number) =>
  `(${index + 1}, 'Term ${index}', 'Both sides see the same field in the CRM', 'Fair')`;

/** SQL that makes such a file: what version 3 held, and eight items of the user's own. */
export const schemaV4 = `
  ${schemaV3}
  ${tablesV4}
  INSERT INTO library_items VALUES ${rows(itemRow)};
  INSERT INTO library_versions VALUES ${rows(versionRow(1, 'Before'))};
  INSERT INTO library_versions VALUES ${rows(versionRow(2, 'Both sides see the same field in the CRM'))};
  INSERT INTO library_words (rowid, title, words, tags) VALUES ${rows(wordsRow)};
  INSERT INTO library_links VALUES ('${idOf('7', 0)}', '${idOf('a', 20)}', 'assets');
  PRAGMA user_version = 4;
`;
