import path from 'node:path';

import type { Command } from 'commander';

import { performWork } from '../jobs/perform-work';
import { writeDurably } from '../jobs/write-durably';
import { loadSource, withSourceOptions, type SourceOptions } from './agreement-source';
import { printJson, printLine } from './output';

interface Options extends SourceOptions {
  readonly out?: string;
  readonly json?: boolean;
}

export function addMarkdownCommand(program: Command): void {
  withSourceOptions(program.command('markdown'))
    .description('Write the agreement as Markdown, in the words of its slides. A file of that name is replaced.')
    .option('--out <file.md>', 'where to write it; printed if left out')
    .option('--json', 'print the file’s name and size as JSON')
    .action(async (file: string | undefined, { out, json, ...from }: Options) => {
      const { document, client } = await loadSource(file, from);
      const { bytes } = await performWork({ kind: 'markdown', document, client }, { enter: () => undefined });
      if (!bytes) throw new Error('the Markdown has no content');
      if (out === undefined) return void process.stdout.write(bytes);
      await writeDurably(path.resolve(out), bytes);
      if (json) printJson({ file: out, bytes: bytes.byteLength });
      else printLine(`Wrote ${out}`);
    });
}
