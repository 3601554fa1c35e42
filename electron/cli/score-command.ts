import type { Command } from 'commander';

import { scoreReport } from '#shared/domain/scoring/score-report';
import { readSearchFile } from '../search-file/read-search-file';
import { printJson, printLine } from './output';
import { describeScores } from './score-lines';

export function addScoreCommand(program: Command): void {
  program
    .command('score')
    .description('Score the candidates of a search: composite, grade, competencies, spread, interviewers, warnings.')
    .argument('<search.json>', 'a search file (see `rapport schema search`)')
    .option('--json', 'print JSON')
    .action(async (file: string, { json }: { readonly json?: boolean }) => {
      const search = await readSearchFile(file);
      const report = scoreReport(search);
      if (json) printJson(report);
      else for (const line of describeScores(search, report)) printLine(line);
    });
}
