import type { Command } from 'commander';

import { contentReport, type ContentReport } from '#shared/domain/playbook/content-report';
import { shippedRoles } from '#shared/domain/playbook/shipped-roles';
import { readCalibrationSets } from '../content/calibration-sets';
import { readHiringPlaybook } from '../content/hiring-playbook';
import { readWorkshopMaterial, readWorkshopPlaybook } from '../content/workshop-playbook';
import { printJson, printLine } from './output';

export function addContentCommand(program: Command): void {
  program
    .command('content')
    .description(
      'Count what ships, by role, seat, date and kind and by list of the workshop; exit code 1 with problems.',
    )
    .option('--json', 'print JSON')
    .action(({ json }: { readonly json?: boolean }) => {
      const report = contentReport({
        roles: shippedRoles.map((role) => ({ role, playbook: readHiringPlaybook(role.id) })),
        workshop: readWorkshopPlaybook(),
        material: readWorkshopMaterial(),
        calibrationSets: readCalibrationSets(),
      });
      if (report.problems.length > 0) process.exitCode = 1;
      if (json) return printJson(report);
      for (const line of describe(report)) printLine(line);
    });
}

function describe({ roles, workshop, calibration, problems }: ContentReport): string[] {
  return [
    ...roles.flatMap(({ name, keys, questions, keysBySeat, keysByDate, questionsByKind }) => [
      `${name}: ${keys} answer keys, ${questions} questions`,
      `  keys by seat: ${counts(keysBySeat)}; by date: ${counts(keysByDate)}`,
      `  questions by kind: ${counts(questionsByKind)}`,
    ]),
    `Workshop: ${counts(inWords(workshop))}`,
    `Calibration: ${counts(calibration)}`,
    ...(problems.length === 0 ? ['No problems found.'] : problems.map((problem) => `problem: ${problem}`)),
  ];
}

const counts = (amounts: Readonly<Record<string, number>>): string =>
  Object.entries(amounts)
    .map(([name, amount]) => `${name} ${amount}`)
    .join(', ');

/** "gapQuestions" reads "gap questions". */
const inWords = (amounts: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(amounts).map(([name, amount]) => [
      name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
      amount,
    ]),
  );
