import { expect, it } from 'vitest';

import { csvTable } from './csv-table';

const refusalOf = (text: string): unknown => {
  try {
    return csvTable(text);
  } catch (cause) {
    return cause instanceof Error ? cause.message : cause;
  }
};

it.each([
  { name: 'commas', text: 'name,entryTest\nLead;MQL,x', separator: ',' },
  { name: 'semicolons', text: 'name;entryTest;owner\n"Lead, MQL";x;y', separator: ';' },
  { name: 'tabs', text: 'name\tentryTest\nLead, MQL; SQL\tx', separator: '\t' },
  { name: 'bars', text: 'name|entryTest\nLead, MQL; SQL|x', separator: '|' },
  { name: 'commas where rows in a cell are told apart by bars', text: 'name,tags\nLead,a|b|c', separator: ',' },
  { name: 'the separator that makes columns known', text: '"a;b;c;d",name,entryTest\n1,2,3', separator: ',' },
  { name: 'the one with the most columns where none is known', text: 'a;b;c,d\n1;2;3', separator: ';' },
  { name: 'commas for one column', text: 'name\nLead', separator: ',' },
])('finds $name', ({ text, separator }) => {
  expect(csvTable(text).separator).toBe(separator);
});

it.each(['\n', '\r\n', '\r'])('counts lines that end with %j, also within quotation marks', (end) => {
  const text = ['', 'name,entryTest', '"a', 'b', 'c",1', ',', '', '  , ', 'd,"2', '"', 'e,3'].join(end);

  expect(csvTable(text).header).toEqual(['name', 'entryTest']);
  expect(csvTable(text).rows.map(({ line, cells: [first] }) => [line, first])).toEqual([
    [3, `a${end}b${end}c`],
    [9, 'd'],
    [11, 'e'],
  ]);
});

it('takes the apostrophe before a formula away, and no other', () => {
  const { rows } = csvTable(`name\n'=1\n''=1\n'tis\n"'\t=1"\n=1\n`);

  expect(rows.map(({ cells }) => cells[0])).toEqual(['=1', "'=1", "'tis", '\t=1', '=1']);
});

it.each([
  { name: 'nothing', text: '', says: 'There is nothing in this file.' },
  { name: 'blanks', text: '\n , \n\n', says: 'There is nothing in this file.' },
  {
    name: 'an open quotation mark',
    text: 'name,entryTest\nx,y\n"a,b\nc,d\n',
    says: /in the row that begins in line 3 is not closed\. Put the whole text/,
  },
  {
    name: 'a quotation mark inside a text',
    text: 'name\nx\n5" pipe\n',
    says: /stands inside a text in the row that begins in line 3/,
  },
  {
    name: 'a text after a closing mark',
    text: 'name\n"a" b\n',
    says: /stands inside a text in the row that begins in line 2/,
  },
  {
    name: 'too many rows',
    text: `name\n${'a\n'.repeat(50_001)}`,
    says: 'This file has more than 50,000 rows. Divide it into several files.',
  },
  {
    name: 'too many rows without words',
    text: `name,kind\n${',\n'.repeat(200_001)}`,
    says: 'This file has more than 200,000 rows, most of them empty. Delete the empty ones.',
  },
  { name: 'too many columns', text: `name${','.repeat(500)}\n`, says: 'Line 1 has 501 columns: at most 500 are read.' },
  {
    name: 'too long a cell',
    text: `name\nx\n${'a'.repeat(100_001)}\n`,
    says: 'A cell in the row that begins in line 3 has more than 100,000 characters.',
  },
  {
    name: 'an endless cell',
    text: `name\n"${'a\n'.repeat(300_000)}`,
    says: /^A cell in the row that begins in line 2 has more than 100,000 characters; a quotation/,
  },
])('refuses $name', ({ text, says }) => {
  expect(refusalOf(text)).toEqual(typeof says === 'string' ? says : expect.stringMatching(says));
});

it('reads as many rows and columns as it says', () => {
  expect(csvTable(`name\n${'a\n'.repeat(50_000)}`).rows).toHaveLength(50_000);
  expect(csvTable(`name${','.repeat(499)}\n${'a'.repeat(100_000)}`).header).toHaveLength(500);
});
