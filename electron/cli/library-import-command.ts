import path from 'node:path';

import type { Command } from 'commander';

import type { ImportOutcome, ImportPreview, ImportVerdict } from '#shared/domain/library/import-schema';
import type { Api } from '#shared/ipc/contract';
import { createImportShelf } from '../library-file/import-shelf';
import { readLibraryFile } from '../library-file/read-library-file';
import type { LibraryFiles } from '../library-file/library-files';
import { printJson, printLine } from './output';
import { withWorkspace, withWorkspaceForWriting } from './with-workspace';

interface Options {
  readonly workspace: string;
  readonly dryRun?: boolean;
  readonly leaveOutBad?: boolean;
  readonly json?: boolean;
}

const exitHelp = `
Exit codes:
  0  imported; with --dry-run: it could be imported
  2  some rows are not right, each is listed, and nothing was written
  1  it could not be done, which is said in one line, and nothing was written

The file is CSV (one kind of item) or JSON; docs/formats/library.md describes both.`;

const BAD_ROWS = 2;

export function addLibraryImport(library: Command): void {
  library
    .command('import')
    .description('Import items from a CSV or JSON file: all of them or, if a row is not right, none.')
    .argument('<file>', 'the CSV or JSON file')
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db; the app must not have it open')
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--leave-out-bad', 'import the other rows where some are not right')
    .option('--json', 'print JSON')
    .addHelpText('after', exitHelp)
    .action(async (file: string, options: Options) => {
      const { preview, outcome } = await importFile(file, options);
      const bad = count(preview, 'bad');
      if (bad > 0 && !options.leaveOutBad) process.exitCode = BAD_ROWS;
      if (options.json) printJson(reportOf(preview, outcome));
      else for (const line of describe(preview, { outcome, options })) printLine(line);
    });
}

interface Imported {
  readonly preview: ImportPreview;
  /** Null if nothing was written. */
  readonly outcome: ImportOutcome | null;
}

async function importFile(file: string, { workspace, dryRun, leaveOutBad = false }: Options): Promise<Imported> {
  const libraryFiles: LibraryFiles = {
    choose: () => Promise.resolve(path.resolve(file)),
    read: readLibraryFile,
    shelf: createImportShelf(),
  };
  if (dryRun) {
    return await withWorkspace(workspace, async (api) => ({ preview: await chosen(api), outcome: null }), {
      libraryFiles,
    });
  }
  const work = async (api: Api): Promise<Imported> => {
    const preview = await chosen(api);
    if (count(preview, 'bad') > 0 && !leaveOutBad) return { preview, outcome: null };
    return { preview, outcome: await api.library.applyImport({ token: preview.token, leaveOutBad }) };
  };
  return await withWorkspaceForWriting(workspace, work, { libraryFiles });
}

async function chosen(api: Api): Promise<ImportPreview> {
  const preview = await api.library.chooseImport();
  if (!preview) throw new Error('the file on the command line was not taken');
  return preview;
}

const count = ({ rows }: ImportPreview, wanted: ImportVerdict): number =>
  rows.filter(({ verdict }) => verdict === wanted).length;

const reportOf = (preview: ImportPreview, outcome: ImportOutcome | null) => ({
  fileName: preview.fileName,
  readAs: preview.readAs,
  isWritten: outcome !== null,
  add: count(preview, 'add'),
  change: count(preview, 'change'),
  same: count(preview, 'same'),
  bad: count(preview, 'bad'),
  unknownColumns: preview.unknownColumns,
  rows: preview.rows,
});

function describe(
  preview: ImportPreview,
  { outcome, options }: Pick<Imported, 'outcome'> & { readonly options: Options },
): string[] {
  const { fileName, readAs, rows, unknownColumns } = preview;
  const verb = outcome ? ['added', 'changed'] : ['to add', 'to change'];
  const bad = count(preview, 'bad');
  const place = readAs.startsWith('JSON') ? 'item' : 'line';
  return [
    `${fileName} (${readAs}): ${count(preview, 'add')} ${verb[0]}, ${count(preview, 'change')} ${verb[1]}, ` +
      `${count(preview, 'same')} there already, ${bad} not right`,
    ...(unknownColumns.length > 0 ? [`Columns that were passed over: ${unknownColumns.join(', ')}`] : []),
    ...rows.flatMap(({ line, faults }) =>
      faults.map(({ column, message }) => `  ${place} ${line}, ${column}: ${message}`),
    ),
    ...(outcome ? [] : [notWritten(bad, options)]),
  ];
}

const notWritten = (bad: number, { dryRun, leaveOutBad }: Options): string =>
  bad === 0 || leaveOutBad
    ? `Nothing was written${dryRun ? ': this was a dry run' : ''}.`
    : 'Nothing was written. Mend these rows, or import the others with --leave-out-bad.';
