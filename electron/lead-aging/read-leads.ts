import path from 'node:path';

import type { AgedLeads, AgingTerms } from '#shared/domain/lead-aging/aging-order-schema';
import { createLocalTimes } from '#shared/domain/calendar/local-time';
import { createAgingTally } from '#shared/domain/lead-aging/aging-tally';
import { findColumns, type LeadField } from '#shared/domain/lead-aging/lead-columns';
import { readLead } from '#shared/domain/lead-aging/read-lead';
import { AppError } from '#shared/kernel/errors';
import { withoutGuard } from '../exporting/csv/formula-guard';
import { createFaultList } from './fault-list';
import { empty, readTable, type RowTaker, type TableStart } from './leads-table';

const MOST_ROWS = 2_000_000;

interface Progress {
  /** Throws to stop. */
  readonly onFraction: (fraction: number) => void;
}

/**
 * Ages of the leads in a CSV file, in one pass over it. Rows in which something is not right are left out, counted and
 * told; whoever asked decides whether the others may stand without them.
 *
 * @throws {AppError} STORAGE if it cannot be read; VALIDATION if a column is missing, its rows cannot be told apart, there
 * are none, or the calendar cannot be reckoned with.
 */
export async function readLeads(file: string, terms: AgingTerms, { onFraction }: Progress): Promise<AgedLeads> {
  const taker = await readTable(file, () => createLeadTaker(terms, onFraction));
  return taker.result(path.basename(file));
}

interface LeadTaker extends RowTaker {
  readonly result: (fileName: string) => AgedLeads;
}

function createLeadTaker(terms: AgingTerms, onFraction: (fraction: number) => void): LeadTaker {
  const { mapping, calendar, asOfMs, isLocalTime } = terms;
  const tally = createAgingTally({ calendar, asOfMs });
  const local = isLocalTime ? createLocalTimes(calendar.timeZone) : null;
  const faults = createFaultList();
  const firstLineOf = new Map<string, number>();
  let table: (TableStart & { readonly index: Readonly<Record<LeadField, number>> }) | null = null;
  let read = 0;

  const repeats = (id: string, line: number): number | null => {
    const first = firstLineOf.get(id);
    if (first === undefined) firstLineOf.set(id, line);
    return first ?? null;
  };

  const takeRow = (cells: readonly string[], line: number, { index, header }: NonNullable<typeof table>): void => {
    read += 1;
    if (read > MOST_ROWS) throw tooManyRows();
    if (hasOtherLength(cells, header)) return faults.add(line, [{ column: null, message: otherLength(cells, header) }]);
    const cell = (field: LeadField) => withoutGuard(cells[index[field]] ?? '').trim();
    const lead = readLead({ cell, local, asOfMs });
    if (!('id' in lead)) {
      return faults.add(
        line,
        lead.map(({ field, message }) => ({ column: mapping[field], message })),
      );
    }
    const first = repeats(lead.id, line);
    if (first !== null) return faults.add(line, [{ column: mapping.lead_id, message: alreadyThere(first) }]);
    tally.add(lead);
  };

  return {
    start: (start) => {
      const columns = findColumns(start.header, mapping);
      if ('fault' in columns) throw new AppError('VALIDATION', columns.fault);
      table = { ...start, index: columns.index };
    },
    row: (cells, line) => {
      if (table) takeRow(cells, line, table);
    },
    piece: (fraction) => {
      onFraction(fraction);
      return false;
    },
    end: () => {
      if (!table) throw empty();
      if (read === 0) throw new AppError('VALIDATION', 'It names its columns, and there are no leads in it.');
    },
    result: (fileName) => {
      if (!table) throw new Error('the leads were not read to their end');
      const rows = { read, used: read - faults.rows(), leftOut: faults.rows() };
      return { summary: { fileName, rows, ...tally.result() }, readAs: table.readAs, ...faults.told() };
    },
  };
}

/** Cells beyond the header that hold nothing are what some programs leave behind. */
const hasOtherLength = (cells: readonly string[], header: readonly string[]): boolean =>
  cells.length < header.length || cells.slice(header.length).some((cell) => cell.trim() !== '');

function otherLength(cells: readonly string[], header: readonly string[]): string {
  const counts = `This row has ${cells.length.toLocaleString('en-US')} cells, and the first line names ${header.length}.`;
  return `${counts} A text with a separator in it must stand in quotation marks.`;
}

const alreadyThere = (line: number) => `This lead stands in line ${line} already.`;

const tooManyRows = () =>
  new AppError('VALIDATION', 'This file has more than 2,000,000 leads. Divide it into several files.');
