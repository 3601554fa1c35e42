import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { actualsColumns, guessColumns } from '#shared/domain/review/map-actuals';
import { readActualsBytes } from './read-actuals-file';

const text = readFileSync(path.resolve(import.meta.dirname, '../../docs/formats/actuals.md'), 'utf8');

it('reads the example of the page on the format', () => {
  const example = /```csv\n([^]*?)```/.exec(text)?.[1] ?? '';
  const { header, rows } = readActualsBytes(new TextEncoder().encode(example), 'example.csv');

  expect(header).toEqual(actualsColumns);
  expect(rows).toHaveLength(2);
});

it('knows every column by every name the page gives it', () => {
  const table = text.split('\n').filter((line) => line.startsWith('| `'));

  expect(table).toHaveLength(actualsColumns.length);
  for (const [index, column] of actualsColumns.entries()) {
    const names = Array.from(
      (table[index] ?? '')
        .split('|')
        .slice(1, 3)
        .join(' ')
        .matchAll(/`([^`]+)`/g),
      ([, name]) => name,
    );
    expect(names[0]).toBe(column);
    for (const name of names) expect(guessColumns([name ?? ''])[column], name).toBe(0);
  }
});
