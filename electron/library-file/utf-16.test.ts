import { expect, it } from 'vitest';

import { utf16Of } from './utf-16';

const le = (text: string) => Buffer.from(text, 'utf16le');
const be = (text: string) => le(text).swap16();

it.each([
  { name: 'a mark, little end first', bytes: le('\uFEFFx'), is: 'utf-16le' },
  { name: 'a mark, big end first', bytes: be('\uFEFFx'), is: 'utf-16be' },
  { name: 'no mark, little end first', bytes: le('name,entryTest\n'), is: 'utf-16le' },
  { name: 'no mark, big end first', bytes: be('name,entryTest\n'), is: 'utf-16be' },
  { name: 'no mark and other letters among the Latin', bytes: le('name,Größe,Имя,数\nZoë,Анна\n'), is: 'utf-16le' },
  { name: 'half a letter at its end', bytes: le('name,entryTest\n').subarray(0, -1), is: 'utf-16le' },
])('knows UTF-16 by $name', ({ bytes, is }) => {
  expect(utf16Of(bytes)).toBe(is);
});

it.each([
  { name: 'nothing', bytes: Buffer.alloc(0) },
  { name: 'a byte', bytes: Buffer.from('a') },
  { name: 'UTF-8', bytes: Buffer.from('name,Größe\n') },
  { name: 'UTF-8 with a NUL in it', bytes: Buffer.from('name\u0000,entryTest\n') },
  {
    name: 'a spreadsheet',
    bytes: Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000\b\u0000\u0000\u0000!\u0000b', 'latin1'),
  },
  { name: 'zeros alone', bytes: Buffer.alloc(64) },
])('does not take $name for it', ({ bytes }) => {
  expect(utf16Of(bytes)).toBeNull();
});
