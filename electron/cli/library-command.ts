import type { Command } from 'commander';

import { addLibraryExport } from './library-export-command';
import { addLibraryImport } from './library-import-command';
import { addLibraryList } from './library-list-command';

export function addLibraryCommand(program: Command): void {
  const library = program
    .command('library')
    .description('List, import and export items of the library: questions, terms, accountabilities, metrics and more.');
  addLibraryList(library);
  addLibraryImport(library);
  addLibraryExport(library);
}
