import { workingTimeInWords } from '#shared/domain/calendar/calendar-words';
import {
  agedSteps,
  type AgedGroup,
  type AgedStep,
  type AgingSummary,
} from '#shared/domain/lead-aging/aging-summary-schema';
import type { AgedLeads } from '#shared/domain/lead-aging/aging-order-schema';
import { stepWords } from '#shared/domain/lead-aging/aging-words';
import { durationInWords, type ClockKind } from '#shared/domain/lead-aging/duration-words';

const columns = ['mean', 'median', '90%', 'waiting', 'oldest'];
const kinds = ['working', 'elapsed'] as const;

/** What a file of leads says, for reading. */
export function summaryLines({ summary, readAs }: AgedLeads): string[] {
  const { fileName, rows, asOfMs, calendar, all, rejected, bySalesperson, furtherSalespeople } = summary;
  return [
    `${fileName} (${readAs}): ${rows.used} of ${rows.read} leads, counted to ${new Date(asOfMs).toISOString()}`,
    `Working time: ${workingTimeInWords(calendar)}`,
    ...(rejected > 0 ? [`${rejected} were rejected by marketing and are not in sales’ ages.`] : []),
    ...agedSteps.flatMap((step) => ['', ...stepLines(step, all[step])]),
    '',
    'By salesperson (hand-over to first follow-up, working time)',
    ...table(bySalesperson.map(personRow), ['', ...columns, 'followed up']),
    ...(furtherSalespeople > 0 ? [`  and ${furtherSalespeople} more`] : []),
    '',
    'Figures of fewer than 5 leads are not given.',
  ];
}

function stepLines(step: (typeof agedSteps)[number], aged: AgedStep): string[] {
  const { title, done } = stepWords[step];
  return [
    title,
    `  ${countsInWords(aged)} ${done}${aged.waiting > 0 ? `, ${aged.waiting} still wait` : ''}`,
    ...table(
      kinds.map((kind) => [kind, ...figureCells(aged, kind)]),
      ['', ...columns],
    ),
  ];
}

const countsInWords = ({ n, waiting, ended, share }: AgedStep): string =>
  `${n} of ${n + waiting + ended}${share === null ? '' : ` (${Math.round(share * 100)}%)`}`;

function figureCells(aged: AgedStep, kind: ClockKind): string[] {
  const { meanMs, medianMs, p90Ms, waitingMedianMs, waitingOldestMs } = aged[kind];
  return [meanMs, medianMs, p90Ms, waitingMedianMs, waitingOldestMs].map((ms) =>
    ms === null ? '–' : durationInWords(ms, kind),
  );
}

function personRow({ salesperson, sales }: AgingSummary['bySalesperson'][number] & AgedGroup): string[] {
  return [(salesperson ?? 'no salesperson').slice(0, 40), ...figureCells(sales, 'working'), countsInWords(sales)];
}

function table(rows: readonly (readonly string[])[], head: readonly string[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`.trimEnd(),
  );
}

/** What is wrong with the rows, one line for each fault. */
export function faultLines({ summary, faults, furtherFaults }: AgedLeads): string[] {
  const { leftOut, read } = summary.rows;
  return [
    `${summary.fileName}: something is not right in ${leftOut} of ${read} rows`,
    ...faults.map(({ line, column, message }) => `  line ${line}${column === null ? '' : `, ${column}`}: ${message}`),
    ...(furtherFaults > 0 ? [`  and ${furtherFaults} more`] : []),
  ];
}
