import type { ItemBody } from '../library/field';
import type { ImportRow, LibraryFormat } from '../library/import-schema';
import type { LibraryKind } from '../library/item-kind';
import type { LibraryItem } from '../library/library-schema';

/** What is wrong with a column of a row, and what to do. */
export type Fault = ImportRow['faults'][number];

/** An item as far as a file says it: what the file has no column or key for is left as it is. */
export interface FileItem {
  /** Null where the file gives none. */
  readonly id: string | null;
  readonly kind: LibraryKind;
  readonly body: Partial<ItemBody>;
  readonly tags?: readonly string[];
  readonly provenance: Partial<LibraryItem['provenance']>;
  readonly licence?: string;
}

/** One row of a CSV file, one item of a JSON file. */
export interface FileRow extends Pick<ImportRow, 'line' | 'kind' | 'title'> {
  /** All that is wrong with it; empty if nothing is. */
  readonly faults: readonly Fault[];
  /** Null if there are faults. */
  readonly item: FileItem | null;
  /** As it stands in the file (cells, or a JSON value): the workspace may find something wrong that the file does not tell. */
  readonly raw: unknown;
}

/** A file of the library, read and checked row by row; the workspace has not been asked yet. */
export interface ReadLibraryFile extends ReadFacts {
  readonly format: LibraryFormat;
  /** Names of the columns in the file's order; empty for JSON. */
  readonly header: readonly string[];
  readonly rows: readonly FileRow[];
}

interface ReadFacts {
  /** Without a folder. */
  readonly fileName: string;
  /** "CSV, separated by semicolons, Windows-1252". */
  readonly readAs: string;
  readonly unknownColumns: readonly string[];
}
