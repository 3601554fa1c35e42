import { CsvError, parse } from 'csv-parse/sync';

import { libraryKinds } from '#shared/domain/library/item-kind';
import { columnMeant } from '#shared/domain/library-file/file-columns';
import { withoutGuard } from '../exporting/csv/formula-guard';

export const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as const;
export type Separator = keyof typeof separators;
const isSeparator = (text: string): text is Separator => Object.hasOwn(separators, text);

export const lineEnds = ['\r\n', '\n', '\r'];
/** A quotation mark that is never closed makes one cell of the rest of the file. */
export const MOST_BYTES_OF_CELL = 400_000;

/** Enough for every header that can be read. */
const CHARACTERS_OF_HEADER = 200_000;

/**
 * The separator that makes the most columns known by their names; else the most columns.
 *
 * @param isKnown whether a column of that name is expected; those of the library unless something else is said.
 */
export function separatorOf(text: string, isKnown = isColumnOfAny): Separator {
  const start = text.slice(0, CHARACTERS_OF_HEADER).replace(/^(?:[^\S\t]|[\t,;|]*[\r\n])+/, '');
  const tried = Object.keys(separators)
    .filter(isSeparator)
    .map((separator) => ({
      separator,
      header: firstRow(start, separator),
    }));
  const scored = tried.map(({ separator, header }) => ({
    separator,
    known: header.filter((name) => isKnown(name)).length,
    columns: header.length,
  }));
  const [best] = scored.toSorted((a, b) => b.known - a.known || b.columns - a.columns);
  return best?.separator ?? ',';
}

function isColumnOfAny(name: string): boolean {
  return libraryKinds.some((kind) => columnMeant(kind, name) !== null);
}

function firstRow(text: string, separator: Separator): string[] {
  const options = { delimiter: separator, record_delimiter: lineEnds, to: 1, max_record_size: MOST_BYTES_OF_CELL };
  try {
    return parse(text, options)[0]?.map(withoutGuard) ?? [];
  } catch (cause) {
    // Quotation marks that make no sense with this separator may make sense with another; if not, reading all says so.
    if (cause instanceof CsvError) return [];
    throw cause;
  }
}
