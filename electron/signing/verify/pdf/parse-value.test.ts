import { describe, expect, it } from 'vitest';

import { parseValue } from './parse-value';
import { isKind, textOf, type PdfValue } from './pdf-value';
import { PdfSyntaxError, Scanner } from './scanner';

const parse = (text: string): PdfValue => parseValue(new Scanner(Buffer.from(text, 'latin1')));

/** A value as plain data. */
function plain(value: PdfValue): unknown {
  if (isKind(value, 'name')) return `/${value.name}`;
  if (isKind(value, 'string')) return textOf(value);
  if (isKind(value, 'ref')) return `${value.number} ${value.generation} R`;
  if (isKind(value, 'array')) return value.items.map(plain);
  if (isKind(value, 'dict')) return Object.fromEntries([...value.entries].map(([key, item]) => [key, plain(item)]));
  return value;
}

describe('a value', () => {
  it.each([
    ['true', true],
    ['null', null],
    ['-12.50', -12.5],
    ['.5', 0.5],
    ['/Name#20with#2Fslash', '/Name with/slash'],
    ['(plain)', 'plain'],
    ['(with (inner) brackets)', 'with (inner) brackets'],
    ['(\\(one\\) \\101\\n\\\r\nnext)', '(one) A\nnext'],
    ['<48656C6c6F>', 'Hello'],
    ['<FEFF0041 00e9>', 'Aé'],
    ['12 0 R', '12 0 R'],
    ['[1 2 0 R 3 /A(b)]', [1, '2 0 R', 3, '/A', 'b']],
    ['<</A 1/B<</C [ ]>>>>', { A: 1, B: { C: [] } }],
  ])('%s is read', (text, value) => {
    expect(plain(parse(text))).toEqual(value);
  });

  it.each([
    ['an open string', '(abc'],
    ['an open list', '[1 2'],
    ['an open dictionary', '<</A 1'],
    ['a key that stands twice', '<</A 1/A 2>>'],
    ['a key that is no name', '<<(A) 1>>'],
    ['half a byte', '<ABC>'],
    ['a name without letters', '/ '],
    ['a comment', '% none'],
    ['a word that means nothing', 'endobj'],
    ['61 lists in each other', `${'['.repeat(62)}${']'.repeat(62)}`],
  ])('%s is refused', (_what, text) => {
    expect(() => parse(text)).toThrow(PdfSyntaxError);
  });

  it('says where a string stands with its brackets', () => {
    expect(parse('  <aabb> ')).toMatchObject({ start: 2, end: 8, isHex: true });
  });
});
