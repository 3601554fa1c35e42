import type { FileKind } from './file-kinds';
import { fileNameFor } from './file-names';
import type { WorkRequest } from './work';

/** What stands in the file: made by work, or stored already as it is to be written. */
export type ExportContent =
  { readonly kind: 'made'; readonly work: WorkRequest } | { readonly kind: 'stored'; readonly bytes: Uint8Array };

/** A file that can be made. */
export interface PreparedExport {
  /** What it is called at first. */
  readonly fileName: string;
  readonly fileKind: FileKind;
  readonly content: ExportContent;
  /** Takes down that the file was written, for what has a log. */
  readonly onWritten?: (bytes: Uint8Array) => void;
}

/** How a file is called and of which kind it is. */
export const named = (parts: readonly string[], fileKind: FileKind): Pick<PreparedExport, 'fileName' | 'fileKind'> => ({
  fileName: fileNameFor(parts, fileKind.extension),
  fileKind,
});

export const made = (work: WorkRequest): ExportContent => ({ kind: 'made', work });
export const stored = (bytes: Uint8Array): ExportContent => ({ kind: 'stored', bytes });
