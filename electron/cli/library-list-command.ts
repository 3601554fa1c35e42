import type { Command } from 'commander';

import { libraryKindNames, type LibraryKind } from '#shared/domain/library/item-kind';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import type { Api } from '#shared/ipc/contract';
import { kindOption, shippedOption } from './library-options';
import { printJson, printLine } from './output';
import { withWorkspace } from './with-workspace';

interface Options {
  readonly workspace: string;
  readonly kind?: LibraryKind;
  readonly shipped?: boolean;
  readonly json?: boolean;
}

export function addLibraryList(library: Command): void {
  library
    .command('list')
    .description('List your own items of a workspace’s library, those in the trash too.')
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db')
    .addOption(kindOption())
    .addOption(shippedOption())
    .option('--json', 'print JSON')
    .action(async ({ workspace, kind, shipped, json }: Options) => {
      const rows = await withWorkspace(workspace, (api) => wantedRows(api, { kind, shipped }));
      if (json) return printJson(rows.map(asListed));
      for (const row of rows) printLine(describe(row));
      if (rows.length === 0) printLine('There are no such items in this library.');
    });
}

/** Items of every state, in the order of the library. */
export async function wantedRows(
  api: Api,
  { kind, shipped }: { readonly kind?: LibraryKind | undefined; readonly shipped?: boolean | undefined },
): Promise<LibraryRow[]> {
  const rows = await api.library.rows();
  return rows.filter(
    (row) => (kind === undefined || row.kind === kind) && (shipped === true || row.state !== 'shipped'),
  );
}

const asListed = ({ id, kind, state, title, tags, source }: LibraryRow) => ({ id, kind, state, title, tags, source });

const states = { shipped: 'ships', active: 'in use', archived: 'put away', trashed: 'in the trash' } as const;

const describe = ({ id, kind, state, title }: LibraryRow): string =>
  `${id}  ${libraryKindNames[kind].one}: ${title || 'without a name'} (${states[state]})`;
