import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { readFiles, readText, zipFiles, type DeckFiles } from './deck-files';
import { orderPresentation } from './order-presentation';
import { removeFolders } from './remove-folders';
import { renumberCharts } from './renumber-charts';
import { separateNotesTheme } from './separate-notes-theme';
import { settleWorkbooks } from './settle-workbooks';
import { trimContentTypes } from './trim-content-types';
import { writeProperties } from './write-properties';

const filesOf = (texts: Readonly<Record<string, string>>): DeckFiles =>
  new Map(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));

it('removeFolders drops folder entries', () => {
  const files = filesOf({ 'ppt/': '', 'ppt/presentation.xml': '' });
  removeFolders(files);

  expect([...files.keys()]).toEqual(['ppt/presentation.xml']);
});

it('renumberCharts counts charts and their workbooks from 1, wherever they are named', () => {
  const files = filesOf({
    'ppt/charts/chart12.xml': '<x/>',
    'ppt/charts/chart9.xml': '<y/>',
    'ppt/charts/_rels/chart12.xml.rels': 'Target="../embeddings/Microsoft_Excel_Worksheet12.xlsx"',
    'ppt/embeddings/Microsoft_Excel_Worksheet12.xlsx': 'workbook',
    'ppt/slides/_rels/slide1.xml.rels': 'chart9.xml chart12.xml',
  });
  renumberCharts(files);

  expect([...files.keys()].toSorted()).toEqual([
    'ppt/charts/_rels/chart2.xml.rels',
    'ppt/charts/chart1.xml',
    'ppt/charts/chart2.xml',
    'ppt/embeddings/Microsoft_Excel_Worksheet2.xlsx',
    'ppt/slides/_rels/slide1.xml.rels',
  ]);
  expect(readText(files, 'ppt/charts/chart2.xml')).toBe('<x/>');
  expect(readText(files, 'ppt/slides/_rels/slide1.xml.rels')).toBe('chart1.xml chart2.xml');
  expect(readText(files, 'ppt/charts/_rels/chart2.xml.rels')).toContain('Worksheet2.xlsx');
});

it('separateNotesTheme gives the notes master a theme of its own', () => {
  const relations = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
  const files = filesOf({
    'ppt/theme/theme1.xml': 'colours',
    [relations]: 'Target="../theme/theme1.xml"',
    '[Content_Types].xml': '<Types></Types>',
  });
  separateNotesTheme(files);

  expect(readText(files, relations)).toBe('Target="../theme/theme2.xml"');
  expect(readText(files, 'ppt/theme/theme2.xml')).toBe('colours');
  expect(readText(files, '[Content_Types].xml')).toContain('PartName="/ppt/theme/theme2.xml"');
});

it('trimContentTypes keeps what exists, once, by its real name', () => {
  const files = filesOf({
    '[Content_Types].xml':
      '<Types><Default Extension="jpg" ContentType="image/jpg"/><Default Extension="m4v" ContentType="video/mp4"/>' +
      '<Override PartName="/a.xml" ContentType="x"/><Override PartName="/a.xml" ContentType="x"/><Override PartName="/b.xml" ContentType="x"/></Types>',
    'a.xml': '',
    'ppt/media/logo.jpg': '',
  });
  trimContentTypes(files);

  expect(readText(files, '[Content_Types].xml')).toBe(
    '<Types><Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/a.xml" ContentType="x"/></Types>',
  );
});

it('orderPresentation puts the notes master after the slide masters', () => {
  const files = filesOf({
    'ppt/presentation.xml':
      '<p:sldMasterIdLst></p:sldMasterIdLst><p:sldIdLst/><p:notesMasterIdLst><x/></p:notesMasterIdLst><p:notesSz cx="1" cy="2"/>',
  });
  orderPresentation(files);

  expect(readText(files, 'ppt/presentation.xml')).toBe(
    '<p:sldMasterIdLst></p:sldMasterIdLst><p:notesMasterIdLst><x/></p:notesMasterIdLst><p:sldIdLst/><p:notesSz cx="6858000" cy="9144000"/>',
  );
});

it('writeProperties escapes titles and tells no time', () => {
  const files = filesOf({
    'docProps/app.xml': '<Company>Old</Company><vt:lpstr>Slide 1</vt:lpstr><vt:lpstr>Slide 2</vt:lpstr>',
  });
  writeProperties(files, { title: 'A & B', company: '<C>', language: 'en-GB', slideTitles: ['One & only'] });

  expect(readText(files, 'docProps/core.xml')).toContain('<dc:title>A &amp; B</dc:title>');
  expect(readText(files, 'docProps/core.xml')).toMatch(/created[^>]*>2026-01-01T00:00:00Z</);
  expect(readText(files, 'docProps/app.xml')).toBe(
    '<Company>&lt;C&gt;</Company><vt:lpstr>One &amp; only</vt:lpstr><vt:lpstr>Slide 2</vt:lpstr>',
  );
});

describe('settleWorkbooks and zipFiles', () => {
  const workbook = (time: string, mtime: Date) =>
    zipSync(
      { 'docProps/core.xml': strToU8(`<dcterms:created>${time}</dcterms:created>`), 'xl/': new Uint8Array() },
      { mtime },
    );

  it('gives the same bytes for workbooks of different times', () => {
    const early: DeckFiles = new Map([['a.xlsx', workbook('2024-01-01T00:00:00Z', new Date(2024, 0, 1))]]);
    const late: DeckFiles = new Map([['a.xlsx', workbook('2026-05-05T00:00:00Z', new Date(2026, 4, 5))]]);
    settleWorkbooks(early);
    settleWorkbooks(late);

    expect(zipFiles(early)).toEqual(zipFiles(late));
  });

  it('compresses texts and keeps the order apart from the files’ own', () => {
    const one = filesOf({ 'b.xml': 'x'.repeat(10_000), '[Content_Types].xml': '', 'a.xml': '' });
    const other = filesOf({ 'a.xml': '', '[Content_Types].xml': '', 'b.xml': 'x'.repeat(10_000) });

    expect(zipFiles(one)).toEqual(zipFiles(other));
    expect(zipFiles(one).length).toBeLessThan(1_000);
    expect([...readFiles(zipFiles(one)).keys()]).toEqual(['[Content_Types].xml', 'a.xml', 'b.xml']);
  });
});
