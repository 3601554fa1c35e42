import { describe, expect, it } from 'vitest';

import { readToUnicode } from './to-unicode';

const read = (text: string) => Object.fromEntries(readToUnicode(Buffer.from(text, 'latin1')));

describe('a table of what codes stand for', () => {
  it.each([
    ['pairs', '2 beginbfchar <0001> <0041> <0002> <d83d de00> endbfchar', { 1: 'A', 2: '😀' }],
    [
      'a range with a list',
      '1 beginbfrange <0000> <0002> [<0061> <0062> <0066 0069>] endbfrange',
      { 0: 'a', 1: 'b', 2: 'fi' },
    ],
    ['a range that counts up', '1 beginbfrange <0010> <0012> <0030> endbfrange', { 16: '0', 17: '1', 18: '2' }],
    ['none', '/CMapName /Adobe-Identity-UCS def', {}],
  ])('%s', (_what, text, map) => {
    expect(read(text)).toEqual(map);
  });

  it('is never larger than a font', () => {
    const map = readToUnicode(Buffer.from('1 beginbfrange <00000000> <ffffffff> <0030> endbfrange'));

    expect(map.size).toBeLessThanOrEqual(65_537);
  });
});
