import { Command, CommanderError } from 'commander';

import { addAgreementsCommand } from './agreements-command';
import { addCheckCommand } from './check-command';
import { addContentCommand } from './content-command';
import { addDeckCommand } from './deck-command';
import { addIcsCommand } from './ics-command';
import { addKitCommand } from './kit-command';
import { addLeadAgingCommand } from './lead-aging-command';
import { addLibraryCommand } from './library-command';
import { addMarkdownCommand } from './markdown-command';
import { addPackCommand } from './pack-command';
import { addPdfCommand } from './pdf-command';
import { addPlanCommand } from './plan-command';
import { reportFailure } from './report-failure';
import { addRootCommand } from './root-command';
import { addSampleCommand } from './sample-command';
import { addScoreCommand } from './score-command';
import { addSchemaCommand } from './schema-command';
import { addSearchesCommand } from './searches-command';
import { addVerifyCommand } from './verify-command';

const program = new Command('rapport')
  .description('Rapport without a window: reads workspaces and agreement files, writes decks and texts.')
  .showHelpAfterError('Run `rapport --help` for the commands.')
  .exitOverride();

addSampleCommand(program);
addAgreementsCommand(program);
addDeckCommand(program);
addMarkdownCommand(program);
addPdfCommand(program);
addPackCommand(program);
addIcsCommand(program);
addPlanCommand(program);
addRootCommand(program);
addSearchesCommand(program);
addKitCommand(program);
addScoreCommand(program);
addSchemaCommand(program);
addContentCommand(program);
addLibraryCommand(program);
addLeadAgingCommand(program);
addCheckCommand(program);
addVerifyCommand(program);

// Whoever stops reading, as `head` does, has read enough: what is left to say is said to nobody.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
});

void run();

/** The exit code is set rather than the process ended, so that a long answer reaches a slow pipe in full. */
async function run(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (cause) {
    // Commander has printed its own message already.
    process.exitCode = cause instanceof CommanderError ? cause.exitCode : reportFailure(cause);
  }
}
