import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';

import { tinyJpeg, tinyPng } from '../../../tests/support/tiny-pictures';
import { quickestOf } from '../../../tests/support/quickest-of';
import { withOneMoreFile } from './accept-file';

// S6 of the test plan: what may come in, and 80 files that must not.
const ascii = (text: string) => Buffer.from(text, 'latin1');
const png = Buffer.from(tinyPng, 'base64');
const jpeg = Buffer.from(tinyJpeg, 'base64');
const pdf = ascii('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');
const part = (type: string) =>
  `<Types><Override PartName="/word/document.xml" ContentType="${type}.main+xml"/></Types>`;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const zip = (files: Record<string, string>) =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 0 }),
  );
const docx = zip({ '[Content_Types].xml': part(word), 'word/document.xml': '<w:document/>' });
const odt = zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<office/>' });
const cfb = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_024)]);
const doc = Buffer.concat([cfb, Buffer.from('WordDocument', 'utf16le')]);
const rtf = ascii('{\\rtf1\\ansi Ten years of sales}');
const plainZip = zip({ 'a.txt': 'a' });
const accept = (name: string, bytes: Uint8Array) => withOneMoreFile([], { name, bytes });

it.each([
  ['cv.pdf', pdf, 'application/pdf'],
  ['cv.PDF', pdf, 'application/pdf'],
  ['cv.docx', docx, word],
  ['cv.doc', doc, 'application/msword'],
  ['cv.odt', odt, 'application/vnd.oasis.opendocument.text'],
  ['cv.rtf', rtf, 'application/rtf'],
  ['cv.txt', Buffer.from('Zoë, 10 years < 20; 🙂'), 'text/plain'],
  ['cv.txt', ascii('Zo\xeb in the old code page of Windows'), 'text/plain'],
  ['cv.md', Buffer.from('# Zoë\n\n- sales\n- a < b'), 'text/markdown'],
  ['me.png', png, 'image/png'],
  ['me.jpg', jpeg, 'image/jpeg'],
  ['me.jpeg', jpeg, 'image/jpeg'],
])('takes %s', async (name, bytes, mediaType) => {
  expect(await accept(name, bytes)).toMatchObject({ mediaType });
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const html = '<!DOCTYPE html><html><body onload="alert(1)"></body></html>';
/** A PNG whose header claims 50,000 x 50,000 pixels. */
const flood = Buffer.from(png);
flood.writeUInt32BE(50_000, 16);
flood.writeUInt32BE(50_000, 20);

const bodies: Readonly<Record<string, Buffer>> = {
  svg: ascii(svg),
  'svg after a declaration': ascii(`<?xml version="1.0"?>\n${svg}`),
  'svg after blanks': ascii(`\n\n   ${svg}`),
  'svg after a mark': Buffer.from(`\uFEFF${svg}`),
  html: ascii(html),
  'html in a comment': ascii(`<!-- hello -->${html}`),
  'text with a script': ascii(`My CV\n\n<script src="x.js"></script>`),
  'text with a frame': ascii('My CV <iframe src="https://example.org">'),
  'a Windows program': Buffer.concat([ascii('MZ\x90\x00'), Buffer.alloc(200)]),
  'a Linux program': Buffer.concat([ascii('\x7fELF\x02\x01\x01'), Buffer.alloc(200)]),
  'a Mac program': Buffer.concat([Buffer.from('cffaedfe', 'hex'), Buffer.alloc(200)]),
  'a shell script': ascii('#!/bin/sh\nrm -rf ~\n'),
  'a batch file': ascii('@echo off\r\ndel *.*\r\n'),
  postscript: ascii('%!PS-Adobe-3.0\n'),
  'a plain archive': plainZip,
  'a macro document': zip({ '[Content_Types].xml': part(word), 'word/document.xml': '', 'word/vbaProject.bin': 'x' }),
  'a macro type': zip({
    '[Content_Types].xml': part('application/vnd.ms-word.document.macroEnabled'),
    'word/document.xml': '',
  }),
  'an installer or a sheet in the old format': cfb,
  'a text with an embedded object': ascii('{\\rtf1 {\\object\\objemb{\\*\\objdata 0105}}}'),
  'a picture and an archive': Buffer.concat([png, plainZip]),
  'a photograph and an archive': Buffer.concat([jpeg, plainZip]),
  'a PDF and an archive': Buffer.concat([pdf, plainZip]),
  'a picture and a page': Buffer.concat([png, ascii(html)]),
  'a photograph and a script': Buffer.concat([jpeg, ascii('<script>alert(1)</script>')]),
  'a flood of pixels': flood,
  'a cut picture': png.subarray(0, 20),
  'bytes without a meaning': Buffer.from(Array.from({ length: 500 }, (_, index) => (index * 7) % 256)),
  'only NUL': Buffer.alloc(100),
  gif: ascii('GIF89a\x01\x00\x01\x00\x00\xff\x00;'),
  'a word in UTF-16 that hides a page': Buffer.from(`\uFEFF${html}`, 'utf16le'),
};
const names = [
  'cv.pdf',
  'cv.docx',
  'cv.txt',
  'cv.md',
  'me.png',
  'me.jpg',
  'cv.doc',
  'cv.rtf',
  'cv.svg',
  'cv.html',
  'cv.exe',
  'cv',
];
const attacks = Object.entries(bodies).flatMap(([what, bytes]) => names.map((name) => ({ what, bytes, name })));

it.each(attacks)('refuses $what as $name', async ({ bytes, name }) => {
  await expect(accept(name, bytes)).rejects.toMatchObject({ code: 'VALIDATION' });
});

it('tries 80 or more', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(80);
});

it.each([
  ['cv.docx', pdf, /says it is “\.docx” and is “\.pdf”/],
  ['me.png', jpeg, /is “\.jpg”/],
  ['cv', pdf, /is “\.pdf”/],
  ['cv.exe', pdf, /is “\.pdf”/],
])('refuses %s that is something else', async (name, bytes, message) => {
  await expect(accept(name, bytes)).rejects.toMatchObject({ message: expect.stringMatching(message) });
});

it.each([
  ['an empty file', Buffer.alloc(0), /empty/],
  ['a file over 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1, 'a'), /larger than 20 MB/],
])('refuses %s', async (_, bytes, message) => {
  await expect(accept('a.txt', bytes)).rejects.toMatchObject({ message: expect.stringMatching(message) });
});

it('reads 20 MB in a second', async () => {
  const large = Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024 - pdf.length - 10, 'PK\u0005\u0006')]);
  const text = Buffer.alloc(20 * 1024 * 1024, '<scrip');
  const read = async () => {
    await accept('a.pdf', large).catch(() => undefined);
    await accept('a.txt', text).catch(() => undefined);
  };

  expect(await quickestOf(4, 3_000, read)).toBeLessThan(3_000);
});
