import type { ReadLibraryFile } from '#shared/domain/library-file/file-item';
import { AppError } from '#shared/kernel/errors';
import type { JudgedRow } from './judge-rows';

/** A file that was read and shown, and is not imported yet. */
export interface HeldImport {
  readonly token: string;
  readonly file: ReadLibraryFile;
  /** One for each row of the file. */
  readonly judged: readonly JudgedRow[];
}

/** Holds the last file that was read for an import, since one is looked at at a time. */
export function createImportShelf() {
  let held: HeldImport | null = null;
  return {
    put: (entry: HeldImport): void => void (held = entry),
    /** @throws {AppError} NOT_FOUND if it was imported, dropped, or another file was chosen since. */
    mustFind: (token: string): HeldImport => {
      if (held?.token === token) return held;
      throw new AppError('NOT_FOUND', 'This file is no longer waiting to be imported. Choose it again.');
    },
    drop: (token: string): void => {
      if (held?.token === token) held = null;
    },
  };
}
export type ImportShelf = ReturnType<typeof createImportShelf>;
