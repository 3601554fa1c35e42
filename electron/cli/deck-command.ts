import path from 'node:path';

import { Option, type Command } from 'commander';

import { deckLayoutSchema, type DeckLayout } from '#shared/domain/deck/deck-schema';
import { performWork } from '../jobs/perform-work';
import { writeDurably } from '../jobs/write-durably';
import { loadSource, withSourceOptions, type SourceOptions } from './agreement-source';
import { printJson, printLine } from './output';

interface Options extends SourceOptions {
  readonly out: string;
  readonly layout: DeckLayout;
  readonly json?: boolean;
}

export function addDeckCommand(program: Command): void {
  withSourceOptions(program.command('deck'))
    .description('Write the slides of an agreement for PowerPoint. A file of that name is replaced.')
    .requiredOption('--out <file.pptx>', 'where to write the slides')
    .addOption(
      new Option('--layout <layout>', 'standard: five slides and the signature page; strict: five slides in all')
        .choices(deckLayoutSchema.options)
        .default('standard'),
    )
    .option('--json', 'print what is on each slide as JSON')
    .action(async (file: string | undefined, options: Options) => {
      const source = await loadSource(file, options);
      const { bytes, report } = await performWork({ kind: 'deck', layout: options.layout, ...source }, quietly);
      if (!bytes || !report) throw new Error('the deck has no content');
      await writeDurably(path.resolve(options.out), bytes);
      if (options.json) return printJson(report);
      printLine(`Wrote ${report.slides.length} slides to ${options.out}`);
      for (const { title, spilled } of report.slides) {
        if (spilled.length > 0) printLine(`  did not fit on “${title}”: ${spilled.join(', ')}`);
      }
    });
}

const quietly = { enter: () => undefined };
