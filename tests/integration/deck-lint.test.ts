import { strFromU8, strToU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';

import { buildDeck } from '../../electron/exporting/deck/build-deck';
import { agreementOfSize, testClient } from '../support/agreement-sizes';
import { lintFiles } from '../support/pptx-lint';
import { signedRevision } from '../support/signed-revision';
import { tinyJpeg } from '../support/tiny-pictures';

let sound: Record<string, Uint8Array>;

beforeAll(async () => {
  const client = testClient({ logo: { mediaType: 'image/jpeg', base64: tinyJpeg } });
  const signed = signedRevision(2);
  const { bytes } = await buildDeck({ client, document: agreementOfSize('medium'), layout: 'standard', signed });
  sound = unzipSync(bytes);
});

type Files = Record<string, Uint8Array>;
const edit = (files: Files, name: string, change: (xml: string) => string) => {
  const before = strFromU8(files[name] ?? new Uint8Array());
  const after = change(before);
  expect(after, `the defect was planted in ${name}`).not.toBe(before);
  files[name] = strToU8(after);
};
const SLIDE = 'ppt/slides/slide2.xml';
const SIGNATURES = 'ppt/slides/slide6.xml';
const CHART = 'ppt/charts/chart1.xml';

const defects: readonly { name: string; plant: (files: Files) => void; finding: RegExp }[] = [
  { name: 'a folder entry', plant: (files) => void (files['ppt/'] = new Uint8Array()), finding: /folder entry/ },
  {
    name: 'the notes master in the wrong place',
    plant: (files) =>
      edit(files, 'ppt/presentation.xml', (xml) => {
        const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? '';
        return xml.replace(list, '').replace('</p:sldIdLst>', `</p:sldIdLst>${list}`);
      }),
    finding: /presentation\.xml: order/,
  },
  {
    name: 'a signature that says not whose it is',
    plant: (files) => edit(files, SIGNATURES, (xml) => xml.replace(/ descr="Signature of Hana[^"]*"/, '')),
    finding: /a drawn shape without alternative text/,
  },
  {
    name: 'a signature that begins nowhere',
    plant: (files) => edit(files, SIGNATURES, (xml) => xml.replace(/<a:moveTo>.*?<\/a:moveTo>/s, '')),
    finding: /a path that begins nowhere/,
  },
  {
    name: 'an orphan axis',
    plant: (files) => edit(files, CHART, (xml) => xml.replace('</c:barChart>', '<c:axId val="99"/></c:barChart>')),
    finding: /nobody defines axis 99/,
  },
  {
    name: 'a data point after the labels',
    plant: (files) =>
      edit(files, CHART, (xml) => xml.replace('</c:dLbls>', '</c:dLbls><c:dPt><c:idx val="0"/></c:dPt>')),
    finding: /data points after the labels/,
  },
  {
    name: 'a second set of paragraph properties',
    plant: (files) => edit(files, SLIDE, (xml) => xml.replace('</a:r>', '</a:r><a:pPr/>')),
    finding: /properties twice/,
  },
  {
    name: 'a content type for a missing master',
    plant: (files) =>
      edit(files, '[Content_Types].xml', (xml) =>
        xml.replace('</Types>', '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>'),
      ),
    finding: /content type for a missing part/,
  },
  {
    name: 'image/jpg',
    plant: (files) => edit(files, '[Content_Types].xml', (xml) => xml.replace('image/jpeg', 'image/jpg')),
    finding: /image\/jpg/,
  },
  {
    name: 'a shape id given twice',
    plant: (files) => edit(files, SLIDE, (xml) => xml.replace('<p:cNvPr id="3"', '<p:cNvPr id="2"')),
    finding: /shape id 2 twice/,
  },
  {
    name: 'a theme shared by two masters',
    plant: (files) =>
      edit(files, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme2.xml', 'theme1.xml')),
    finding: /shared by two masters/,
  },
  {
    name: 'the slide number null',
    plant: (files) => edit(files, SLIDE, (xml) => xml.replace(/(type="slidenum".*?<a:t>)\d+/s, '$1null')),
    finding: /word null/,
  },
  {
    name: 'a table without alternative text',
    plant: (files) => edit(files, SLIDE, (xml) => xml.replace(/ descr="Meetings[^"]*"/, '')),
    finding: /graphicFrame without alternative text/,
  },
  {
    name: 'a table without a header row',
    plant: (files) => edit(files, SLIDE, (xml) => xml.replace('<a:tblPr firstRow="1" bandRow="1"/>', '<a:tblPr/>')),
    finding: /without a header row/,
  },
  {
    name: 'a cell without exact line spacing',
    plant: (files) =>
      edit(files, SLIDE, (xml) => xml.replace(/(<a:tc>.*?)<a:lnSpc><a:spcPts val="\d+"\/><\/a:lnSpc>/s, '$1')),
    finding: /without exact line spacing/,
  },
  {
    name: 'a chart counted on from an earlier export',
    plant: (files) => {
      for (const [name, bytes] of Object.entries(files)) {
        const renamed = name.replace('chart1.xml', 'chart7.xml');
        delete files[name];
        files[renamed] = /xml|rels/.test(name)
          ? strToU8(strFromU8(bytes).replaceAll('chart1.xml', 'chart7.xml'))
          : bytes;
      }
    },
    finding: /not counted from 1/,
  },
  {
    name: 'a time of making',
    plant: (files) => edit(files, 'docProps/core.xml', (xml) => xml.replaceAll('2026-01-01', '2026-11-22')),
    finding: /when it was made/,
  },
  {
    name: 'a control character',
    plant: (files) => edit(files, SLIDE, (xml) => xml.replace('<a:t>', '<a:t>\u0002')),
    finding: /control character/,
  },
  {
    name: 'text below 12 points',
    plant: (files) => edit(files, SLIDE, (xml) => xml.replace(/ sz="\d+"/, ' sz="1100"')),
    finding: /text of 11 pt/,
  },
  {
    name: 'a picture that is none',
    plant: (files) => {
      const media = Object.keys(files).find((name) => name.startsWith('ppt/media/')) ?? '';
      files[media] = strToU8('<svg/>');
    },
    finding: /not the picture its name says/,
  },
  {
    name: 'a relation to nothing',
    plant: (files) => void delete files[CHART],
    finding: /is missing/,
  },
  {
    name: 'a slide without a title',
    plant: (files) => edit(files, SLIDE, (xml) => xml.replace(/type="title"/, 'type="body"')),
    finding: /no title placeholder/,
  },
];

it('finds nothing in a deck the app wrote', () => {
  expect(lintFiles(sound)).toEqual([]);
});

it.each(defects)('finds $name', ({ plant, finding }) => {
  const files = { ...sound };
  plant(files);

  expect(lintFiles(files).join('\n')).toMatch(finding);
});
