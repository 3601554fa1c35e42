import { rewrite, type DeckFiles } from './deck-files';

/** The client's colour as the theme's first accent: what the user adds in PowerPoint matches. @param color six digits. */
export function setThemeColors(files: DeckFiles, color: string): void {
  rewrite(files, /^ppt\/theme\/theme\d+\.xml$/, (xml) =>
    xml.replace(/(<a:accent1>\s*<a:srgbClr val=")[0-9A-Fa-f]{6}/, `$1${color}`),
  );
}
