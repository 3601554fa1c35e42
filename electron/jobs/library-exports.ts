import { setImmediate as nextTurn } from 'node:timers/promises';

import type { JobRequest } from '#shared/domain/job/job-schema';
import { libraryKindNames } from '#shared/domain/library/item-kind';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import type { Api } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { badRowsOf } from '../library-file/bad-rows';
import type { ImportShelf } from '../library-file/import-shelf';
import { libraryFileKinds } from './file-kinds';
import { named, type MadeExport } from './prepared-export';

type LibraryExportRequest = Extract<JobRequest, { kind: 'export-library' | 'export-bad-rows' }>;

export const isLibraryExport = (request: JobRequest): request is LibraryExportRequest =>
  request.kind === 'export-library' || request.kind === 'export-bad-rows';

/** The desk's own calls about the library. */
export type LibraryApi = Pick<Api, 'library'>;

interface Source {
  readonly desk: () => LibraryApi;
  readonly shelf: ImportShelf;
}

/**
 * What a file of the library is made of at this moment.
 *
 * @throws {AppError} VALIDATION if items of several kinds are wanted as CSV; NOT_FOUND if an item or a preview is gone.
 */
export async function prepareLibraryExport(
  { desk, shelf }: Source,
  request: LibraryExportRequest,
): Promise<MadeExport> {
  if (request.kind === 'export-library') return await prepareItems(desk(), request);
  const held = shelf.mustFind(request.token);
  const { format, header, rows } = badRowsOf(held);
  if (rows.length === 0)
    throw new AppError('VALIDATION', 'Every row of this file is right: there is nothing to export.');
  const name = held.file.fileName.replace(/\.[^.]*$/, '');
  return {
    ...named([name, 'Rows to mend'], libraryFileKinds[format]),
    work: { kind: 'bad-rows', format, header, rows },
  };
}

type ItemsRequest = Extract<LibraryExportRequest, { kind: 'export-library' }>;

async function prepareItems(desk: LibraryApi, { format, ids }: ItemsRequest): Promise<MadeExport> {
  const items = await itemsOf(desk, ids);
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const [kind] = kinds;
  if (format === 'csv' && kinds.length > 1) throw severalKinds(kinds.map((each) => libraryKindNames[each].many));
  const name = kinds.length === 1 && kind ? ['Library', libraryKindNames[kind].many] : ['Library'];
  return { ...named(name, libraryFileKinds[format]), work: { kind: 'library-file', format, items } };
}

/** Asked for in one call, this many items are gone through before the window gets a turn. */
const itemsInOneTurn = 500;

async function itemsOf(desk: LibraryApi, ids: readonly string[]): Promise<LibraryItem[]> {
  const items: LibraryItem[] = [];
  for (let at = 0; at < ids.length; at += itemsInOneTurn) {
    if (at > 0) await nextTurn();
    items.push(...(await desk.library.getMany({ ids: ids.slice(at, at + itemsInOneTurn) })));
  }
  return items;
}

const severalKinds = (kinds: readonly string[]) =>
  new AppError(
    'VALIDATION',
    `A CSV table holds one kind of item, and these are of several: ${kinds.join(', ')}. ` +
      'Choose items of one kind, or export them as JSON, which takes all.',
  );
