import type { ReadLibraryFile } from '#shared/domain/library-file/file-item';
import { createImportShelf, type ImportShelf } from './import-shelf';

/** What importing into the library needs of the world outside. */
export interface LibraryFiles {
  /** Asks for a file to import; its path, or null if the user thought better of it. */
  readonly choose: () => Promise<string | null>;
  /** @throws {AppError} if it cannot be read, or nothing in it can be told apart. */
  readonly read: (file: string) => Promise<ReadLibraryFile>;
  /** Where what was read waits until it is imported. */
  readonly shelf: ImportShelf;
}

/** Where nobody can be asked: no file comes in. */
export const noLibraryFiles = (): LibraryFiles => ({
  choose: () => Promise.resolve(null),
  read: () => Promise.reject(new Error('no file of the library can be read here')),
  shelf: createImportShelf(),
});
