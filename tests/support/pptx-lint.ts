import path from 'node:path/posix';

import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

type Files = Readonly<Record<string, Uint8Array>>;
type Rule = (files: Files) => string[];

/**
 * What PowerPoint trips over and the Open XML SDK lets pass: findings in words, empty for a sound deck. One rule a defect
 * of pptxgenjs 4.0.1 (docs/decisions/0003-deck.md), and a few for the package as a whole.
 */
export function lintPptx(bytes: Uint8Array): string[] {
  return lintFiles(unzipSync(bytes));
}

export function lintFiles(files: Files): string[] {
  return rules.flatMap((rule) => rule(files));
}

const text = (files: Files, name: string) => (files[name] ? strFromU8(files[name]) : '');
const parts = (files: Files) => Object.keys(files).filter((name) => !name.endsWith('/'));
const matching = (files: Files, pattern: RegExp) =>
  parts(files)
    .filter((name) => pattern.test(name))
    .map((name) => ({ name, xml: text(files, name) }));
const firsts = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const SHAPES = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;
const SLIDES = /^ppt\/slides\/slide\d+\.xml$/;
const CHARTS = /^ppt\/charts\/chart\d+\.xml$/;

const folders: Rule = (files) =>
  Object.keys(files)
    .filter((name) => name.endsWith('/'))
    .map((name) => `folder entry ${name}`);

const contentTypes: Rule = (files) => {
  const types = text(files, '[Content_Types].xml');
  const overrides = firsts(types, /<Override PartName="\/([^"]+)"/g);
  const endings = firsts(types, /<Default Extension="([^"]+)"/g);
  return [
    ...overrides.filter((name) => !files[name]).map((name) => `content type for a missing part ${name}`),
    ...repeated(overrides).map((name) => `two content types for ${name}`),
    ...(types.includes('image/jpg') ? ['image/jpg is no media type'] : []),
    ...parts(files)
      .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name))
      .filter((name) => !endings.includes(name.split('.').at(-1) ?? ''))
      .map((name) => `no content type for ${name}`),
  ];
};

function relations(files: Files) {
  return matching(files, /\.rels$/).flatMap(({ name, xml }) => {
    const base = path.dirname(path.dirname(name));
    return [...xml.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
      const attribute = (key: string) => new RegExp(`\\b${key}="([^"]*)"`).exec(tag)?.[1] ?? '';
      const target = attribute('Target');
      const file = target.startsWith('/') ? target.slice(1) : path.normalize(path.join(base, target));
      return { from: name, id: attribute('Id'), file, isExternal: attribute('TargetMode') === 'External' };
    });
  });
}

const references: Rule = (files) => {
  const all = relations(files).filter(({ isExternal }) => !isExternal);
  const reached = new Set(all.map(({ file }) => file));
  return [
    ...all.filter(({ file }) => !files[file]).map(({ from, file }) => `${from}: ${file} is missing`),
    ...parts(files)
      .filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml' && !reached.has(name))
      .map((name) => `nothing refers to ${name}`),
    ...[...new Set(all.map(({ from }) => from))].flatMap((from) =>
      repeated(all.filter((each) => each.from === from).map(({ id }) => id)).map((id) => `${from}: id ${id} twice`),
    ),
  ];
};

const usedRelations: Rule = (files) =>
  matching(files, /^ppt\/.*\.xml$/).flatMap(({ name, xml }) => {
    const source = path.join(path.dirname(name), '_rels', `${path.basename(name)}.rels`);
    const ids = new Set(firsts(text(files, source), /\bId="([^"]+)"/g));
    return firsts(xml, /\br:(?:id|embed|link)="([^"]+)"/g)
      .filter((id) => !ids.has(id))
      .map((id) => `${name}: ${id} is not among its relations`);
  });

const themes: Rule = (files) => {
  const used = matching(files, /(slide|notes|handout)Masters\/_rels\//).flatMap(({ xml }) =>
    firsts(xml, /(theme\d+\.xml)/g),
  );
  return repeated(used).map((theme) => `${theme} is shared by two masters`);
};

const presentationOrder: Rule = (files) => {
  const order = firsts(
    text(files, 'ppt/presentation.xml'),
    /<p:(sldMasterIdLst|notesMasterIdLst|sldIdLst|sldSz|notesSz)\b/g,
  );
  const wanted = ['sldMasterIdLst', 'notesMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz'].filter((each) =>
    order.includes(each),
  );
  return order.join() === wanted.join() ? [] : [`presentation.xml: order ${order.join(', ')}`];
};

const sound: Rule = (files) =>
  matching(files, /\.(xml|rels)$/).flatMap(({ name, xml }) => {
    const checked = XMLValidator.validate(xml);
    return [
      ...(checked === true ? [] : [`${name}: ${checked.err.msg}`]),
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      ...(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml) ? [`${name}: control character`] : []),
      ...(/="(NaN|undefined|null|Infinity)"/.test(xml) ? [`${name}: an attribute is no value`] : []),
    ];
  });

const slideNumbers: Rule = (files) =>
  matching(files, SHAPES)
    .filter(({ xml }) => /<a:fld [^>]*type="slidenum"[^>]*>(?:(?!<\/a:fld>).)*<a:t>null</s.test(xml))
    .map(({ name }) => `${name}: the slide number is the word null`);

const shapeIds: Rule = (files) =>
  matching(files, SHAPES).flatMap(({ name, xml }) =>
    repeated(firsts(xml, /<p:cNvPr\s+id="(\d+)"/g)).map((id) => `${name}: shape id ${id} twice`),
  );

const paragraphs: Rule = (files) =>
  matching(files, SHAPES)
    .filter(({ xml }) => firsts(xml, /<a:p>(.*?)<\/a:p>/gs).some((each) => firsts(each, /(<a:pPr\b)/g).length > 1))
    .map(({ name }) => `${name}: a paragraph has properties twice`);

const altTexts: Rule = (files) =>
  matching(files, SLIDES).flatMap(({ name, xml }) =>
    [...xml.matchAll(/<p:(pic|graphicFrame)>.*?<p:cNvPr [^>]*>/gs)]
      .filter(([tag]) => !/descr="[^"]+/.test(tag))
      .map(([, kind]) => `${name}: ${kind} without alternative text`),
  );

const drawnShapes: Rule = (files) =>
  matching(files, SLIDES).flatMap(({ name, xml }) =>
    [...xml.matchAll(/<p:sp>(?:(?!<\/p:sp>).)*<a:custGeom>(?:(?!<\/p:sp>).)*<\/p:sp>/gs)].flatMap(([shape]) => [
      ...(/<p:cNvPr [^>]*descr="[^"]+/.test(shape) ? [] : [`${name}: a drawn shape without alternative text`]),
      ...(/<a:path [^>]*>(?!<a:moveTo>)/.test(shape) ? [`${name}: a path that begins nowhere`] : []),
    ]),
  );

const headerRows: Rule = (files) =>
  matching(files, SLIDES)
    .filter(({ xml }) => firsts(xml, /(<a:tblPr[^>]*>)/g).some((tag) => !tag.includes('firstRow="1"')))
    .map(({ name }) => `${name}: a table without a header row`);

const exactLines: Rule = (files) =>
  matching(files, SLIDES)
    .filter(({ xml }) =>
      firsts(xml, /<a:tc>(.*?)<\/a:tc>/gs).some((cell) =>
        firsts(cell, /<a:p>(.*?)<\/a:p>/gs).some((each) => !each.includes('<a:lnSpc><a:spcPts')),
      ),
    )
    .map(({ name }) => `${name}: a table cell without exact line spacing`);

const titles: Rule = (files) =>
  matching(files, SLIDES)
    .filter(({ xml }) => !/<p:ph[^>]*type="(title|ctrTitle)"/.test(xml))
    .map(({ name }) => `${name}: no title placeholder`);

const smallText: Rule = (files) =>
  [...matching(files, SLIDES), ...matching(files, CHARTS), ...matching(files, /^ppt\/slideLayouts\/.*\.xml$/)].flatMap(
    ({ name, xml }) => {
      const small = firsts(xml, / sz="(\d+)"/g).filter((size) => Number(size) < 1200);
      return small.length === 0 ? [] : [`${name}: text of ${Number(small[0]) / 100} pt`];
    },
  );

const axes: Rule = (files) =>
  matching(files, CHARTS).flatMap(({ name, xml }) => {
    const defined = new Set(firsts(xml, /<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"/g));
    return firsts(xml, /<c:axId val="(\d+)"/g)
      .filter((id) => !defined.has(id))
      .map((id) => `${name}: nobody defines axis ${id}`);
  });

const dataPoints: Rule = (files) =>
  matching(files, CHARTS)
    .filter(({ xml }) => firsts(xml, /<c:ser>(.*?)<\/c:ser>/gs).some((series) => /<c:dLbls>.*<c:dPt>/s.test(series)))
    .map(({ name }) => `${name}: data points after the labels`);

const chartNames: Rule = (files) => {
  const numbers = firsts(parts(files).join('\n'), /^ppt\/charts\/chart(\d+)\.xml$/gm).map(Number);
  const isCounted = numbers.toSorted((a, b) => a - b).every((number, index) => number === index + 1);
  return isCounted ? [] : ['charts are not counted from 1'];
};

const times: Rule = (files) =>
  firsts(text(files, 'docProps/core.xml'), /<dcterms:(?:created|modified)[^>]*>([^<]*)/g)
    .filter((time) => time !== '2026-01-01T00:00:00Z')
    .map((time) => `the file tells when it was made: ${time}`);

const magic: Readonly<Record<string, readonly number[]>> = { png: [0x89, 0x50], jpg: [0xff, 0xd8], jpeg: [0xff, 0xd8] };
const pictures: Rule = (files) =>
  parts(files)
    .filter((name) => name.startsWith('ppt/media/'))
    .filter((name) => {
      const start = magic[name.split('.').at(-1) ?? ''];
      return !start || start.some((byte, index) => files[name]?.[index] !== byte);
    })
    .map((name) => `${name}: not the picture its name says`);

const rules: readonly Rule[] = [
  folders,
  contentTypes,
  references,
  usedRelations,
  themes,
  presentationOrder,
  sound,
  slideNumbers,
  shapeIds,
  paragraphs,
  altTexts,
  drawnShapes,
  headerRows,
  exactLines,
  titles,
  smallText,
  axes,
  dataPoints,
  chartNames,
  times,
  pictures,
];
