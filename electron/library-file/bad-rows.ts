import type { Fault } from '#shared/domain/library-file/file-item';
import type { LibraryFormat } from '#shared/domain/library/import-schema';
import type { HeldImport } from './import-shelf';

/** Rows that cannot be imported, as they stand in their file. */
export interface BadRows {
  readonly format: LibraryFormat;
  readonly header: readonly string[];
  readonly rows: readonly BadRow[];
}

interface BadRow {
  /** Cells of a CSV file, a value of a JSON file. */
  readonly raw: unknown;
  readonly faults: readonly Fault[];
}

export function badRowsOf({ file, judged }: HeldImport): BadRows {
  const rows = file.rows.flatMap(({ raw }, index): BadRow[] => {
    const judgement = judged[index]?.judgement;
    return judgement?.verdict === 'bad' ? [{ raw, faults: judgement.faults }] : [];
  });
  return { format: file.format, header: file.header, rows };
}
