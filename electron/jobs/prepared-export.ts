import type { FileKind } from './file-kinds';
import { fileNameFor } from './file-names';
import type { WorkRequest } from './work';

/** A file that can be written. */
interface ExportFile {
  /** What it is called at first. */
  readonly fileName: string;
  readonly fileKind: FileKind;
  /** Takes down that the file was written, for what has a log. */
  readonly onWritten?: (bytes: Uint8Array) => void;
}

/** Made by work when it is wanted. */
export interface MadeExport extends ExportFile {
  readonly work: WorkRequest;
}

/** Stored already as it is to be written. */
export interface StoredExport extends ExportFile {
  readonly bytes: Uint8Array;
}

export type PreparedExport = MadeExport | StoredExport;

/** How a file is called and of which kind it is. */
export const named = (parts: readonly string[], fileKind: FileKind): Pick<ExportFile, 'fileName' | 'fileKind'> => ({
  fileName: fileNameFor(parts, fileKind.extension),
  fileKind,
});
