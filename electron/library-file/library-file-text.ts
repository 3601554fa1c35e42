import type { LibraryFormat } from '#shared/domain/library/import-schema';
import { kindFields } from '#shared/domain/library/kind-fields';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import { cellOf } from '#shared/domain/library-file/cell-text';
import { columnsOf } from '#shared/domain/library-file/file-columns';
import { libraryFileFormat } from '#shared/domain/library-file/library-file-schema';
import { tagsText } from '#shared/domain/library-file/tags-text';
import { csvText, type CsvCell } from '../exporting/csv/csv-text';

export type WrittenItem = Pick<LibraryItem, 'id' | 'kind' | 'tags' | 'provenance' | 'licence' | 'body'>;

/**
 * Items as the text of a file that reads back the same, in the order given.
 *
 * @param items as CSV all of one kind, at least one.
 */
export function libraryFileText(format: LibraryFormat, items: readonly WrittenItem[]): string {
  return format === 'csv' ? csvOf(items) : jsonOf(items);
}

function csvOf(items: readonly WrittenItem[]): string {
  const kind = items[0]?.kind;
  if (kind === undefined || items.some((item) => item.kind !== kind)) {
    throw new Error('a CSV file of the library holds items of one kind');
  }
  return csvText([columnsOf(kind), ...items.map(cellsOf)]);
}

function cellsOf({ id, kind, tags, provenance, licence, body }: WrittenItem): CsvCell[] {
  const common = [id, kind, tagsText(tags), provenance.source, provenance.note, licence];
  return [...common, ...kindFields[kind].map((field) => cellOf(field, body[field.name]))];
}

function jsonOf(items: readonly WrittenItem[]): string {
  const written = items.map(({ id, kind, tags, provenance: { source, note }, licence, body }) => ({
    id,
    kind,
    tags,
    provenance: { source, note },
    licence,
    body: Object.fromEntries(kindFields[kind].map(({ name }) => [name, body[name]])),
  }));
  return `${JSON.stringify({ format: libraryFileFormat, formatVersion: 1, items: written }, null, 2)}\n`;
}
