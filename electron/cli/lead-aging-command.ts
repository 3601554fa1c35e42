import path from 'node:path';

import type { Command } from 'commander';

import type { AgedLeads } from '#shared/domain/lead-aging/aging-order-schema';
import { performWork } from '../jobs/perform-work';
import type { WorkResult } from '../jobs/work';
import { faultLines, summaryLines } from './lead-aging-lines';
import { asOfOf, calendarOf, mappingOf } from './lead-aging-options';
import { printJson, printLine } from './output';

interface Options {
  readonly hours?: string;
  readonly tz?: string;
  readonly holidays?: string;
  readonly map: readonly string[];
  readonly asOf?: string;
  readonly localTimes?: boolean;
  readonly leaveOutBad?: boolean;
  readonly json?: boolean;
}

const exitHelp = `
Exit codes:
  0  the ages are counted
  2  something is not right in some rows: each is listed, and no age is given
  1  it could not be done, which is said in one line

docs/formats/leads.md describes the file.`;

const BAD_ROWS = 2;

export function addLeadAgingCommand(program: Command): void {
  program
    .command('lead-aging')
    .description('Say how long leads wait for marketing and for sales, from a CSV file of leads.')
    .argument('<leads.csv>', 'the CSV file')
    .option('--hours <hours>', 'working days and hours (default: "Mon-Fri 9-17")')
    .option('--tz <zone>', 'time zone of the working hours (default: UTC)')
    .option('--holidays <file>', 'days without work: one a line, 2026-12-25, a name behind it if you like')
    .option('--map <field=column>', 'the column that is meant by a field; none for “field=”', collect, [])
    .option('--as-of <instant>', 'ages of leads that still wait are counted to here (default: now)')
    .option('--local-times', 'times without an offset are those of --tz')
    .option('--leave-out-bad', 'count the other rows where some are not right')
    .option('--json', 'print JSON; durations in milliseconds')
    .addHelpText('after', exitHelp)
    .action(async (file: string, options: Options) => {
      const aged = await ageLeads(path.resolve(file), options);
      const isRefused = aged.faults.length > 0 && !options.leaveOutBad;
      if (isRefused) process.exitCode = BAD_ROWS;
      if (options.json) return printJson(reportOf(aged, isRefused));
      for (const line of linesOf(aged, isRefused)) printLine(line);
    });
}

const collect = (value: string, all: readonly string[]): readonly string[] => [...all, value];

async function ageLeads(file: string, options: Options): Promise<AgedLeads> {
  const [calendar, asOfMs] = [await calendarOf(options), asOfOf(options.asOf, Date.now())];
  const { leadsStart } = await perform({ kind: 'read-leads-start', file });
  if (!leadsStart) throw new Error('looking at a file of leads gave nothing');
  const mapping = mappingOf(leadsStart.columns, options.map);
  const terms = { mapping, calendar, asOfMs, isLocalTime: options.localTimes ?? false };
  const { aged } = await perform({ kind: 'age-leads', file, terms });
  if (!aged) throw new Error('counting the ages of leads gave nothing');
  return aged;
}

const perform = (work: Parameters<typeof performWork>[0]): Promise<WorkResult> =>
  performWork(work, { enter: () => undefined });

const reportOf = ({ summary, readAs, faults, furtherFaults }: AgedLeads, isRefused: boolean) => ({
  fileName: summary.fileName,
  readAs,
  rows: summary.rows,
  summary: isRefused ? null : summary,
  faults,
  furtherFaults,
});

function linesOf(aged: AgedLeads, isRefused: boolean): string[] {
  if (isRefused)
    return [...faultLines(aged), 'No age is given. Mend these rows, or count the others with --leave-out-bad.'];
  return [...summaryLines(aged), ...(aged.faults.length > 0 ? ['', ...faultLines(aged)] : [])];
}
