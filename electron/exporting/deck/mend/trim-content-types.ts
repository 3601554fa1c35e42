import { readText, writeText, type DeckFiles } from './deck-files';

/** Content types only for what exists, each once, with the media type's real name (`image/jpg` is none). */
export function trimContentTypes(files: DeckFiles): void {
  const endings = new Set([...files.keys()].map((name) => name.split('.').at(-1)));
  const seen = new Set<string>();
  const types = readText(files, '[Content_Types].xml')
    .replace(/<Override PartName="([^"]+)"[^>]*\/>/g, (entry, part: string) => {
      if (seen.has(part) || !files.has(part.slice(1))) return '';
      seen.add(part);
      return entry;
    })
    .replace(/<Default Extension="([^"]+)"[^>]*\/>/g, (entry, ending: string) => (endings.has(ending) ? entry : ''))
    .replaceAll('image/jpg', 'image/jpeg');
  writeText(files, '[Content_Types].xml', types);
}
