import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import type { Column, Field, Option } from '#shared/domain/library/field';
import { libraryKindNames, libraryKinds, type LibraryKind } from '#shared/domain/library/item-kind';
import { kindFields } from '#shared/domain/library/kind-fields';
import { columnsOf } from '#shared/domain/library-file/file-columns';
import { readLibraryBytes } from './read-library-file';

const page = readFileSync('docs/formats/library.md', 'utf8');

const oneOf = (options: readonly Option[]): string => options.map(({ id }) => `\`${id}\``).join(', ');

function limitsOf(field: Field): string {
  switch (field.type) {
    case 'text':
    case 'long':
      return `text, ${field.max.toLocaleString('en-US')}`;
    case 'choice':
      return oneOf(field.options);
    case 'number':
      return `number, ${amount(field.min)} to ${amount(field.max)}`;
    case 'yes-no':
      return 'yes or no';
    case 'rows':
      return `${field.most} rows: ${field.columns.map(columnLimits).join(' \\| ')}`;
  }
}

/** A year is not grouped. */
const amount = (value: number): string => value.toLocaleString('en-US', { useGrouping: 'min2' });

const columnLimits = ({ name, max, options }: Column): string =>
  options ? `${name} (${oneOf(options)})` : `${name} (${max.toLocaleString('en-US')})`;

/** The section of a kind, as it must stand in the page. */
const sectionOf = (kind: LibraryKind): string =>
  [
    `### ${libraryKindNames[kind].many}: \`${kind}\``,
    '',
    '| column | label | what |',
    '|---|---|---|',
    ...kindFields[kind].map(
      (field) =>
        `| \`${field.name}\`${field.isNeeded ? ' (needed)' : ''} | ${field.label.replaceAll('|', '\\|')} | ${limitsOf(field)} |`,
    ),
    '',
  ].join('\n');

it.each(libraryKinds)('the page on the format tells every column of a %s, and its limits', (kind) => {
  expect(page).toContain(sectionOf(kind));
});

const blocks = [...page.matchAll(/```(csv|json)\n(.*?)```/gs)].map(([, format = '', text = '']) => ({ format, text }));

it.each(blocks)('the $format example of the page can be imported', ({ format, text }) => {
  const { rows, unknownColumns } = readLibraryBytes(new TextEncoder().encode(text), `x.${format}`);

  expect(rows.map(({ faults }) => faults)).toEqual(rows.map(() => []));
  expect(unknownColumns).toEqual([]);
});

it('the page has an example of each format and names the columns of every kind', () => {
  expect(new Set(blocks.map(({ format }) => format))).toEqual(new Set(['csv', 'json']));
  for (const name of columnsOf('term').slice(0, 6)) expect(page).toContain(`| \`${name}\``);
});
