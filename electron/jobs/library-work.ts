import type { BadRows } from '../library-file/bad-rows';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import type { LibraryFormat } from '#shared/domain/library/import-schema';

/** Files of the library that a worker thread can be asked for, or asked to read. */
export type LibraryWork =
  | { readonly kind: 'library-file'; readonly format: LibraryFormat; readonly items: readonly LibraryItem[] }
  | ({ readonly kind: 'bad-rows' } & BadRows)
  | { readonly kind: 'read-library'; readonly file: string };
