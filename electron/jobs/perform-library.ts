import { badRowsText } from '../library-file/bad-rows-text';
import { libraryFileText } from '../library-file/library-file-text';
import { readLibraryFile } from '../library-file/read-library-file';
import type { LibraryWork } from './library-work';
import type { WorkContext, WorkResult } from './work';

const utf8 = (text: string) => new TextEncoder().encode(text);
const nothing: WorkResult = { bytes: null, report: null, agreement: null };

/** Makes or reads a file of the library. @throws as `performWork`. */
export async function performLibrary(work: LibraryWork, enter: WorkContext['enter']): Promise<WorkResult> {
  switch (work.kind) {
    case 'library-file':
      enter({ phase: 'Writing the items', fraction: 0.3 });
      return { ...nothing, bytes: utf8(libraryFileText(work.format, work.items)) };
    case 'bad-rows':
      enter({ phase: 'Writing the rows', fraction: 0.3 });
      return { ...nothing, bytes: utf8(badRowsText(work)) };
    case 'read-library':
      enter({ phase: 'Reading the file', fraction: 0.2 });
      return { ...nothing, library: await readLibraryFile(work.file) };
  }
}

const kinds: readonly string[] = ['library-file', 'bad-rows', 'read-library'] satisfies LibraryWork['kind'][];
export const isLibraryWork = (work: { readonly kind: string }): work is LibraryWork => kinds.includes(work.kind);
