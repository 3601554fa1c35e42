import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';

import { completeShapes } from './complete-shapes';
import { readText, type DeckFiles } from './deck-files';
import { altTextKey, describeShapes } from './describe-shapes';
import { dropOrphanAxes } from './drop-orphan-axes';
import { dropRepeatedProperties } from './drop-repeated-properties';
import { exactCellLines } from './exact-cell-lines';
import { markHeaderRows } from './mark-header-rows';
import { nameSlideNumber } from './name-slide-number';
import { numberShapes } from './number-shapes';
import { orderDataPoints } from './order-data-points';
import { setLanguage } from './set-language';
import { setThemeColors } from './set-theme-colors';

const SLIDE = 'ppt/slides/slide3.xml';
const CHART = 'ppt/charts/chart1.xml';
const THEME = 'ppt/theme/theme1.xml';

function mended(name: string, xml: string, step: (files: DeckFiles) => void): string {
  const files: DeckFiles = new Map([[name, strToU8(xml)]]);
  step(files);
  return readText(files, name);
}

it.each([
  {
    name: 'dropOrphanAxes drops an axis that nobody defines',
    file: CHART,
    step: dropOrphanAxes,
    xml: '<c:barChart><c:axId val="1"/><c:axId val="2"/><c:axId val="3"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx>',
    wanted:
      '<c:barChart><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/></c:catAx><c:valAx><c:axId val="2"/></c:valAx>',
  },
  {
    name: 'orderDataPoints moves points before the labels',
    file: CHART,
    step: orderDataPoints,
    xml: '<c:ser><c:dLbls/><c:dLbls></c:dLbls><c:dPt><c:idx val="0"/></c:dPt><c:cat/></c:ser>',
    wanted: '<c:ser><c:dLbls/><c:dPt><c:idx val="0"/></c:dPt><c:dLbls></c:dLbls><c:cat/></c:ser>',
  },
  {
    name: 'orderDataPoints leaves points in place alone',
    file: CHART,
    step: orderDataPoints,
    xml: '<c:ser><c:dPt><c:idx val="0"/></c:dPt><c:dLbls></c:dLbls></c:ser>',
    wanted: '<c:ser><c:dPt><c:idx val="0"/></c:dPt><c:dLbls></c:dLbls></c:ser>',
  },
  {
    name: 'dropRepeatedProperties keeps the first set of a paragraph',
    file: SLIDE,
    step: dropRepeatedProperties,
    xml: '<a:p><a:pPr algn="l"><a:buNone/></a:pPr><a:r/><a:r></a:r><a:pPr algn="l"><a:buNone/></a:pPr><a:r></a:r></a:p><a:p><a:pPr/></a:p>',
    wanted: '<a:p><a:pPr algn="l"><a:buNone/></a:pPr><a:r/><a:r></a:r><a:r></a:r></a:p><a:p><a:pPr/></a:p>',
  },
  {
    name: 'completeShapes gives a shape a text body and a background its effects',
    file: SLIDE,
    step: completeShapes,
    xml: '<p:bgPr><a:solidFill></a:solidFill></p:bgPr><p:sp><p:spPr></p:spPr></p:sp><a:ln></a:ln>',
    wanted:
      '<p:bgPr><a:solidFill></a:solidFill><a:effectLst/></p:bgPr><p:sp><p:spPr></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp><a:ln><a:noFill/></a:ln>',
  },
  {
    name: 'numberShapes counts the shapes of a slide',
    file: SLIDE,
    step: numberShapes,
    xml: '<p:cNvPr id="1"/><p:cNvPr id="2"/><p:cNvPr id="2"/>',
    wanted: '<p:cNvPr id="1"/><p:cNvPr id="2"/><p:cNvPr id="3"/>',
  },
  {
    name: 'nameSlideNumber writes the number for the word null',
    file: SLIDE,
    step: nameSlideNumber,
    xml: '<a:fld id="{1}" type="slidenum"><a:rPr/><a:t>null</a:t></a:fld><a:t>null and void</a:t>',
    wanted: '<a:fld id="{1}" type="slidenum"><a:rPr/><a:t>3</a:t></a:fld><a:t>null and void</a:t>',
  },
  {
    name: 'markHeaderRows names the first row of every table',
    file: SLIDE,
    step: markHeaderRows,
    xml: '<a:tblPr/><a:tblPr></a:tblPr>',
    wanted: '<a:tblPr firstRow="1" bandRow="1"/><a:tblPr firstRow="1" bandRow="1"/>',
  },
  {
    name: 'setLanguage writes the locale into texts and charts',
    file: CHART,
    step: (files: DeckFiles) => setLanguage(files, 'de-DE'),
    xml: '<c:lang val="en-US"/><a:rPr lang="en-US"/>',
    wanted: '<c:lang val="de-DE"/><a:rPr lang="de-DE"/>',
  },
  {
    name: 'setThemeColors makes the client’s colour the first accent',
    file: THEME,
    step: (files: DeckFiles) => setThemeColors(files, '14506B'),
    xml: '<a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2>',
    wanted: '<a:accent1><a:srgbClr val="14506B"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2>',
  },
])('$name', ({ file, step, xml, wanted }) => {
  expect(mended(file, xml, step)).toBe(wanted);
  expect(mended(file, wanted, step), 'a second time changes nothing').toBe(wanted);
});

describe('exactCellLines', () => {
  const exact = '<a:lnSpc><a:spcPts val="1465"/></a:lnSpc>';

  it.each([
    {
      name: 'empty properties',
      xml: '<a:p><a:pPr algn="l"/><a:r><a:rPr sz="1200"/></a:r></a:p>',
      wanted: `<a:pPr algn="l">${exact}</a:pPr>`,
    },
    {
      name: 'properties',
      xml: '<a:p><a:pPr><a:buNone/></a:pPr><a:r><a:rPr sz="1200"/></a:r></a:p>',
      wanted: `<a:pPr>${exact}<a:buNone/></a:pPr>`,
    },
    {
      name: 'no properties',
      xml: '<a:p><a:r><a:rPr sz="1200"/></a:r></a:p>',
      wanted: `<a:p><a:pPr>${exact}</a:pPr><a:r>`,
    },
  ])('sets the spacing of the type size in a cell with $name', ({ xml, wanted }) => {
    expect(mended(SLIDE, `<a:tc>${xml}</a:tc>`, exactCellLines)).toContain(wanted);
  });

  it('leaves text outside tables alone', () => {
    const xml = '<a:p><a:pPr/><a:r><a:rPr sz="1200"/></a:r></a:p>';

    expect(mended(SLIDE, xml, exactCellLines)).toBe(xml);
  });
});

describe('describeShapes', () => {
  const step = (files: DeckFiles) => describeShapes(files, new Map([[altTextKey(3, 'Terms'), 'A & <B>']]));

  it('gives a table its alternative text, escaped', () => {
    expect(mended(SLIDE, '<p:cNvPr id="4" name="Terms"/>', step)).toBe(
      '<p:cNvPr id="4" name="Terms" descr="A &amp; &lt;B&gt;"/>',
    );
  });

  it('marks shapes without text as decoration', () => {
    expect(mended(SLIDE, '<p:cNvPr id="4" name="Shape 2"/>', step)).toContain('adec:decorative');
  });

  it('leaves other slides and texts alone', () => {
    expect(mended('ppt/slides/slide1.xml', '<p:cNvPr id="4" name="Terms"/>', step)).toBe(
      '<p:cNvPr id="4" name="Terms"/>',
    );
  });
});
