import { escapeXml, rewrite, type DeckFiles } from './deck-files';

/** The language of the texts, for spelling and for screen readers. @param language BCP 47. */
export function setLanguage(files: DeckFiles, language: string): void {
  const value = escapeXml(language);
  rewrite(files, /^ppt\/.*\.xml$/, (xml) =>
    xml
      .replace(/\blang="en-(?:US|GB)"/g, `lang="${value}"`)
      .replace(/<c:lang val="[^"]*"\/>/g, `<c:lang val="${value}"/>`),
  );
}
