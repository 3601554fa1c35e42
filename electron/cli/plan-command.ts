import path from 'node:path';

import { Option, type Command } from 'commander';

import { planFileSchema, type PlanFile } from '#shared/domain/plan/plan-file';
import { planInputNames } from '#shared/domain/plan/plan-inputs';
import { planReport, type PlanReport } from '#shared/domain/plan/plan-report';
import {
  planFixedOutcomes,
  planVariables,
  type PlanFixedOutcome,
  type PlanVariable,
} from '#shared/domain/plan/plan-schema';
import { showInput } from '#shared/domain/plan/show-input';
import type { PlanQuestion } from '#shared/domain/plan/solve-plan';
import { AppError } from '#shared/kernel/errors';
import { parseStrictly } from '../json-file/parse-strictly';
import { readJson } from '../json-file/read-json';
import { printJson, printLine } from './output';

interface Options {
  readonly solve?: PlanVariable;
  readonly fixed?: PlanFixedOutcome;
  readonly target?: string;
  readonly json?: boolean;
}

const NO_SOLUTION = 2;

const help = `
What is held fixed and its target stand in the file under “solve”, or in --fixed and --target, which go before the file.
Exit codes: 0 done, 2 there is no solution (and why), 1 it could not be done, which is said in one line.
docs/formats/plan.md describes the file.`;

export function addPlanCommand(program: Command): void {
  program
    .command('plan')
    .description('Work backwards from revenue: leads needed, cost, capacity; or solve for one input.')
    .argument('<plan.json>', 'a plan file (see `rapport schema plan`)')
    .addOption(new Option('--solve <variable>', 'the input to find').choices(planVariables))
    .addOption(new Option('--fixed <outcome>', 'the outcome to hold').choices(planFixedOutcomes))
    .option('--target <number>', 'what the outcome is to be: leads a week, minor units, a fraction for romi')
    .option('--json', 'print JSON: unrounded, money in minor units')
    .addHelpText('after', help)
    .action(async (name: string, options: Options) => {
      const file = await readPlanFile(name);
      const report = planReport(file, questionOf(file, options));
      if (report.solved?.solution.kind === 'none') process.exitCode = NO_SOLUTION;
      if (options.json) return printJson(report);
      for (const line of linesOf(file, report)) printLine(line);
    });
}

async function readPlanFile(file: string): Promise<PlanFile> {
  try {
    return parseStrictly(planFileSchema, await readJson(file, 'a plan'), 'a plan');
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.fields === undefined) throw cause;
    throw new AppError(cause.code, `“${path.basename(file)}” is not a valid plan. ${cause.message}`, cause.fields);
  }
}

/** @throws {AppError} VALIDATION if something is to be solved and it is not said what for. */
function questionOf({ plan }: PlanFile, { solve, fixed, target }: Options): PlanQuestion | null {
  if (solve === undefined && fixed === undefined && target === undefined && plan.solve === null) return null;
  const question = {
    variable: solve ?? plan.solve?.variable,
    fixed: fixed ?? plan.solve?.fixed,
    target: target === undefined ? (plan.solve?.target ?? undefined) : Number(target),
  };
  if (question.target !== undefined && !Number.isFinite(question.target)) {
    throw new AppError('VALIDATION', `“${target}” is no number. Write --target like 50 or 0.25.`);
  }
  if (question.variable === undefined || question.fixed === undefined || question.target === undefined) {
    throw new AppError(
      'VALIDATION',
      'To solve, three things must be said: --solve VARIABLE, --fixed OUTCOME and --target NUMBER, or “solve” in the file.',
    );
  }
  return { variable: question.variable, fixed: question.fixed, target: question.target };
}

function linesOf({ locale, currency }: PlanFile, report: PlanReport): string[] {
  return [
    ...(report.solved ? [solvedLine(report.solved, { locale, currency })] : []),
    report.headline,
    ...report.sentences,
    ...report.missing,
  ].filter((line) => line !== '');
}

function solvedLine(
  { variable, solution }: NonNullable<PlanReport['solved']>,
  look: { readonly locale: string; readonly currency: string },
): string {
  const name = planInputNames[variable];
  return solution.kind === 'none'
    ? `No solution for ${name}. ${solution.reason}`
    : `Solved: ${name} is ${showInput(variable, solution.value, look)}.`;
}
