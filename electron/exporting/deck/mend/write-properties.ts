import { escapeXml, readText, writeText, type DeckFiles } from './deck-files';

/** No clock runs into a file: equal content has equal bytes. */
const MADE_AT = '2026-01-01T00:00:00Z';

interface Properties {
  readonly title: string;
  readonly company: string;
  readonly language: string;
  readonly slideTitles: readonly string[];
}

/** The document's own properties, escaped and without times; slide titles instead of "Slide 1". */
export function writeProperties(files: DeckFiles, { title, company, language, slideTitles }: Properties): void {
  const core = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Rapport</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${MADE_AT}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${MADE_AT}</dcterms:modified>`,
    `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`,
  ];
  writeText(files, 'docProps/core.xml', core.join(''));
  const app = readText(files, 'docProps/app.xml')
    .replace(/<Company>[^<]*<\/Company>/, () => `<Company>${escapeXml(company)}</Company>`)
    .replace(/<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g, (all, number: string) => {
      const slideTitle = slideTitles[Number(number) - 1];
      return slideTitle === undefined ? all : `<vt:lpstr>${escapeXml(slideTitle)}</vt:lpstr>`;
    });
  writeText(files, 'docProps/app.xml', app);
}
