import fs from 'node:fs';
import path from 'node:path';

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';

import { buildCommandLine, rapport } from '../support/command-line';
import { agreementOfSize } from '../support/agreement-sizes';
import { tempFolder } from '../support/temp-folder';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

beforeAll(buildCommandLine);

const head = { format: 'rapport-agreement', formatVersion: 1, client: { name: 'Northwind' } };
const fileWith = (agreement: JsonObject, client: JsonObject = {}) =>
  JSON.stringify({ ...head, client: { ...head.client, ...client }, agreement });
const term = (changes: JsonObject = {}) => ({ id: 't1', name: 'MQL', entryTest: 'Scores 60 points.', ...changes });
const termsOf = (count: number) => Array.from({ length: count }, (_, index) => term({ id: `t${index}` }));
const logo = (bytes: Buffer, mediaType = 'image/png') => ({ logo: { mediaType, base64: bytes.toString('base64') } });
const pngHead = Buffer.from('89504e470d0a1a0a0000000d4948445200000004000000040802000000', 'hex');

/** What each file says, and what of it must be in the message. */
const refused: readonly { readonly name: string; readonly content: string | Buffer; readonly names: RegExp }[] = [
  { name: 'nothing', content: '', names: /is not JSON/ },
  { name: 'not JSON', content: '{\n  format: rapport', names: /is not JSON \(line 2, column \d+\)/ },
  { name: 'not UTF-8', content: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), names: /UTF-8/ },
  { name: 'another shape', content: '[1, 2, 3]', names: /not a valid agreement/ },
  { name: 'a wrong format', content: JSON.stringify({ ...head, format: 'deck', agreement: {} }), names: /format/ },
  {
    name: 'a newer version',
    content: JSON.stringify({ ...head, formatVersion: 2, agreement: {} }),
    names: /formatVersion/,
  },
  { name: 'wrong types', content: fileWith({ title: 7, terms: 'none', plan: [] }), names: /agreement\.title/ },
  { name: 'a text for a rate', content: fileWith({ plan: { mqlToSal: '38%' } }), names: /agreement\.plan\.mqlToSal/ },
  {
    name: 'a negative rate',
    content: fileWith({ plan: { sqlToWon: -0.3 } }),
    names: /sqlToWon: A rate must be above 0/,
  },
  { name: 'a rate of 0', content: fileWith({ plan: { salToSql: 0 } }), names: /salToSql: A rate must be above 0/ },
  { name: 'a rate of 38', content: fileWith({ plan: { salToSql: 38 } }), names: /salToSql: A rate is at most 1/ },
  {
    name: 'negative money',
    content: fileWith({ plan: { revenueGoal: -1 } }),
    names: /revenueGoal: Money cannot be negative/,
  },
  { name: 'a number beyond all', content: fileWith({ plan: { weeks: 1e300 } }), names: /agreement\.plan\.weeks/ },
  { name: '10,000 rows', content: fileWith({ terms: termsOf(10_000) }), names: /agreement\.terms: At most 500 rows/ },
  { name: 'two rows with one id', content: fileWith({ terms: [term(), term()] }), names: /Two rows have the same id/ },
  {
    name: 'a 1 MB paragraph',
    content: fileWith({ summary: { why: 'word '.repeat(200_000) } }),
    names: /summary\.why: .*too long/,
  },
  { name: 'a misspelt key', content: fileWith({ terms: [term({ entrytest: 'x' })] }), names: /terms\.0\.entrytest/ },
  {
    name: 'a prototype',
    content: fileWith({}).replace('"agreement":{', '"agreement":{"__proto__":{"title":"x"}'),
    names: /__proto__/,
  },
  {
    name: 'an image that is text',
    content: fileWith({}, logo(Buffer.from('I am no picture'))),
    names: /client\.logo: .*not a PNG or JPEG/,
  },
  {
    name: 'an image that is an SVG',
    content: fileWith({}, logo(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))),
    names: /not a PNG or JPEG/,
  },
  { name: 'an image that is cut off', content: fileWith({}, logo(pngHead)), names: /client\.logo: .*damaged/ },
  {
    name: 'an image that is no base64',
    content: fileWith({}, { logo: { mediaType: 'image/png', base64: '***' } }),
    names: /client\.logo/,
  },
];

it.each(refused)('refuses $name with a named error and writes nothing', async ({ content, names }) => {
  const folder = tempFolder();
  const file = path.join(folder, 'acme.json');
  fs.writeFileSync(file, content);

  const answers = await Promise.all([
    rapport('deck', file, '--out', path.join(folder, 'deck.pptx'), '--json'),
    rapport('markdown', file, '--out', path.join(folder, 'text.md')),
  ]);

  for (const { code, stdout, stderr } of answers) {
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.split('\n')[0]).toMatch(names);
    expect(stderr).toMatch(/^rapport: “acme\.json”/);
    expect(stderr).not.toMatch(/^\s+at /m);
  }
  expect(fs.readdirSync(folder)).toEqual(['acme.json']);
});

const whole: JsonObject = JSON.parse(JSON.stringify(agreementOfSize('small')));
const odd = {
  control: 'A\u0000B\u0001C\u001f\u007f\uffff',
  surrogate: 'lone \ud83d and \udc00 halves',
  emoji: 'Family 👨‍👩‍👧‍👦, flag 🇨🇭, thumbs 👍🏽',
  rightToLeft: 'هدف المبيعات ٥٠ · יעד המכירות',
  markup: '<script>alert(1)</script> & ]]> "quoted" | `code` \\ *star*',
};

it.each([
  { name: 'control characters', text: odd.control, shown: 'ABC' },
  { name: 'lone surrogates', text: odd.surrogate, shown: 'lone � and � halves' },
  { name: 'emoji', text: odd.emoji, shown: odd.emoji },
  { name: 'right-to-left text', text: odd.rightToLeft, shown: odd.rightToLeft },
  { name: 'markup', text: odd.markup, shown: odd.markup },
])('writes a correct deck and text with $name', async ({ text, shown }) => {
  const folder = tempFolder();
  const file = path.join(folder, 'odd.json');
  fs.writeFileSync(file, fileWith({ ...whole, title: text, summary: { why: text, points: [{ id: 'p', text }] } }));
  const [pptx, md] = [path.join(folder, 'deck.pptx'), path.join(folder, 'text.md')];

  const answers = await Promise.all([
    rapport('deck', file, '--out', pptx, '--json'),
    rapport('markdown', file, '--out', md),
  ]);

  expect(answers.map(({ code, stderr }) => [code, stderr])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(slideTexts(pptx).replaceAll(/\s+/g, ' ')).toContain(shown);
  const written = fs.readFileSync(md, 'utf8');
  // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
  expect([written.isWellFormed(), /[\u0000-\u0008\u000b-\u001f]/.test(written)]).toEqual([true, false]);
});

it.each(['empty', 'small', 'medium', 'large'] as const)('writes a %s agreement in both layouts', async (size) => {
  const folder = tempFolder();
  const file = path.join(folder, 'agreement.json');
  fs.writeFileSync(file, fileWith(JSON.parse(JSON.stringify(agreementOfSize(size)))));

  const answers = await Promise.all(
    (['standard', 'strict'] as const).map((layout) =>
      rapport('deck', file, '--layout', layout, '--out', path.join(folder, `${layout}.pptx`), '--json'),
    ),
  );

  const reports = answers.map(({ stdout }) => JSON.parse(stdout).slides as { fontPt: number; spilled: string[] }[]);
  expect(reports.map((slides) => slides.length)).toEqual([6, 5]);
  expect(Math.min(...reports.flat().map(({ fontPt }) => fontPt))).toBeGreaterThanOrEqual(12);
});

/** All text of the slides, from XML that a parser accepts. */
function slideTexts(file: string): string {
  const parser = new XMLParser({ ignoreAttributes: true, trimValues: false, parseTagValue: false });
  const texts: string[] = [];
  for (const [name, bytes] of Object.entries(unzipSync(fs.readFileSync(file)))) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    const xml = strFromU8(bytes);
    expect(XMLValidator.validate(xml), name).toBe(true);
    if (/slides\/slide\d+\.xml$/.test(name)) collectTexts(parser.parse(xml), texts);
  }
  return texts.join('');
}

function collectTexts(node: unknown, into: string[]): void {
  if (Array.isArray(node)) return node.forEach((each) => collectTexts(each, into));
  if (typeof node !== 'object' || node === null) return;
  for (const [tag, value] of Object.entries(node)) {
    if (tag === 'a:t') into.push(...[value].flat().map(String));
    else collectTexts(value, into);
  }
}
