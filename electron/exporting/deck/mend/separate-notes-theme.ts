import { readText, writeText, type DeckFiles } from './deck-files';

const RELATIONS = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** Two masters may not share one theme: the notes master gets a copy of its own. */
export function separateNotesTheme(files: DeckFiles): void {
  const theme = files.get('ppt/theme/theme1.xml');
  if (!theme || !files.has(RELATIONS) || !readText(files, RELATIONS).includes('theme1.xml')) return;
  files.set('ppt/theme/theme2.xml', theme);
  writeText(files, RELATIONS, readText(files, RELATIONS).replace('theme1.xml', 'theme2.xml'));
  const types = readText(files, '[Content_Types].xml');
  const entry = `<Override PartName="/ppt/theme/theme2.xml" ContentType="${THEME_TYPE}"/>`;
  writeText(files, '[Content_Types].xml', types.replace('</Types>', `${entry}</Types>`));
}
