import { readText, writeText, type DeckFiles } from './deck-files';

const NAME = 'ppt/presentation.xml';

/** The schema wants the notes master straight after the slide masters, and a page for notes in portrait. */
export function orderPresentation(files: DeckFiles): void {
  const xml = readText(files, NAME);
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? '';
  const ordered = xml
    .replace(notes, '')
    .replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${notes}`)
    .replace(/<p:notesSz[^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>');
  writeText(files, NAME, ordered);
}
