import fs from 'node:fs';
import path from 'node:path';

import type { LibraryItem } from '#shared/domain/library/library-schema';
import type { ImportPreview, ImportVerdict } from '#shared/domain/library/import-schema';
import { createImportShelf } from '../../electron/library-file/import-shelf';
import { readLibraryFile } from '../../electron/library-file/read-library-file';
import { openSession } from './open-session';
import { tempFolder } from './temp-folder';

/** A workspace whose dialog answers with the file that was put there last. */
export function openForImports({ shipped = [] }: { readonly shipped?: readonly LibraryItem[] } = {}) {
  const folder = tempFolder();
  let chosen: string | null = null;
  const shelf = createImportShelf();
  const world = openSession({
    readShipped: () => shipped,
    libraryFiles: { choose: () => Promise.resolve(chosen), read: readLibraryFile, shelf },
  });
  const { library } = world.api;
  const preview = async (content: string | Uint8Array, name = 'items.csv'): Promise<ImportPreview> => {
    chosen = path.join(folder, name);
    fs.writeFileSync(chosen, content);
    const shown = await library.chooseImport();
    if (!shown) throw new Error('nothing was chosen');
    return shown;
  };
  return {
    ...world,
    shelf,
    preview,
    /** Chooses a file and imports it. */
    take: async (content: string | Uint8Array, { name = 'items.csv', leaveOutBad = false } = {}) =>
      await library.applyImport({ token: (await preview(content, name)).token, leaveOutBad }),
    /** Everything of the user's own, newest change first. */
    own: async () => {
      const rows = (await library.rows()).filter(({ state }) => state !== 'shipped');
      return rows.length === 0 ? [] : await library.getMany({ ids: rows.map(({ id }) => id) });
    },
  };
}

export const verdictsIn = ({ rows }: ImportPreview): ImportVerdict[] => rows.map(({ verdict }) => verdict);

/** A shipped term. */
export function shippedTerm(id: string, name: string): LibraryItem {
  return {
    id,
    kind: 'term',
    body: {
      name,
      kind: 'stage',
      entryTest: 'A person asked for a call.',
      exitTest: '',
      owner: 'Marketing',
      example: '',
      counterExample: '',
      roomSettles: '',
    },
    tags: [],
    provenance: { source: 'authored', note: '' },
    licence: 'CC BY 4.0',
    state: 'shipped',
    version: 3,
    origin: null,
    news: null,
    rev: 0,
    createdAtMs: null,
    updatedAtMs: null,
  };
}
