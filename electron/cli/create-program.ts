import { Command } from 'commander';

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
import { addRootCommand } from './root-command';
import { addSampleCommand } from './sample-command';
import { addScoreCommand } from './score-command';
import { addSchemaCommand } from './schema-command';
import { addSearchesCommand } from './searches-command';
import { addVerifyCommand } from './verify-command';

/** The `rapport` command with all it can do; nothing runs before it parses. */
export function createProgram(): Command {
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

  return program;
}
