import path from 'node:path';

import type { Command } from 'commander';

import type { LibraryFormat } from '#shared/domain/library/import-schema';
import { libraryKinds, type LibraryKind } from '#shared/domain/library/item-kind';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import type { Api } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { prepareLibraryExport } from '../jobs/library-exports';
import { performWork } from '../jobs/perform-work';
import { writeDurably } from '../jobs/write-durably';
import { createImportShelf } from '../library-file/import-shelf';
import { wantedRows } from './library-list-command';
import { formatOption, kindOption, shippedOption } from './library-options';
import { printJson, printLine } from './output';
import { withWorkspace } from './with-workspace';

interface Options {
  readonly workspace: string;
  readonly kind?: LibraryKind;
  readonly format?: LibraryFormat;
  readonly shipped?: boolean;
  readonly out: string;
  readonly json?: boolean;
}

export function addLibraryExport(library: Command): void {
  library
    .command('export')
    .description(
      'Write your own items of a workspace’s library, without those in the trash, as CSV (of one kind) or JSON. ' +
        'A file of that name is replaced.',
    )
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db')
    .requiredOption('--out <file>', 'where to write them')
    .addOption(kindOption())
    .addOption(formatOption())
    .addOption(shippedOption())
    .option('--json', 'print JSON')
    .action(async (options: Options) => {
      const format = options.format ?? formatOf(options.out);
      const { work, rows } = await withWorkspace(options.workspace, (api) => prepare(api, format, options));
      const { bytes } = await performWork(work, { enter: () => undefined });
      if (!bytes) throw new Error('the file of the library has no content');
      await writeDurably(path.resolve(options.out), bytes);
      if (options.json) printJson({ file: options.out, format, items: rows.length });
      else printLine(`Wrote ${rows.length} ${rows.length === 1 ? 'item' : 'items'} to ${options.out}`);
    });
}

const formatOf = (file: string): LibraryFormat => (path.extname(file).toLowerCase() === '.csv' ? 'csv' : 'json');

async function prepare(api: Api, format: LibraryFormat, { kind, shipped }: Options) {
  const all = await wantedRows(api, { kind, shipped });
  const rows = inOneOrder(all.filter(({ state }) => state !== 'trashed'));
  if (rows.length === 0) {
    throw new AppError('NOT_FOUND', 'There is nothing to export: no such item of your own is in this library.');
  }
  const request = { kind: 'export-library', format, ids: rows.map(({ id }) => id) } as const;
  const { work } = await prepareLibraryExport({ desk: () => api, shelf: createImportShelf() }, request);
  return { work, rows };
}

/** What ships stays in its order; own items follow by kind and title, whenever they were changed. */
function inOneOrder(rows: readonly LibraryRow[]): LibraryRow[] {
  const rank = ({ state, kind }: LibraryRow) => (state === 'shipped' ? -1 : libraryKinds.indexOf(kind));
  return rows.toSorted((a, b) => {
    if (a.state === 'shipped' && b.state === 'shipped') return 0;
    return rank(a) - rank(b) || compare(a.title, b.title) || compare(a.id, b.id);
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
