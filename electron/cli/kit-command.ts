import path from 'node:path';

import { InvalidArgumentError, type Command } from 'commander';

import { dateNumberSchema, roundName, seatKindNames, type DateNumber } from '#shared/domain/kit/seat-kind';
import type { Seat } from '#shared/domain/search/panel-schema';
import { searchIdSchema, type SearchId } from '#shared/domain/search/search-schema';
import type { Api } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { prepareHiringExport } from '../jobs/hiring-exports';
import { performWork } from '../jobs/perform-work';
import { writeDurably } from '../jobs/write-durably';
import { printLine } from './output';
import { withWorkspace } from './with-workspace';

interface Options {
  readonly workspace: string;
  readonly search: string;
  readonly seat: string;
  readonly date: DateNumber;
  readonly out: string;
  readonly fillable?: boolean;
}

export function addKitCommand(program: Command): void {
  program
    .command('kit')
    .description('Write the interview kit of one seat in one round as a PDF. A file of that name is replaced.')
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db')
    .requiredOption('--search <id>', 'which search (see `rapport searches`)')
    .requiredOption('--seat <seat>', 'id of the seat, or its kind where the panel has one of it: cfo')
    .requiredOption('--date <number>', 'first, second or third round: 1, 2 or 3', parseDate)
    .requiredOption('--out <file.pdf>', 'where to write the kit')
    .option('--fillable', 'with fields to fill in on a screen')
    .action(async (options: Options) => {
      const prepared = await withWorkspace(options.workspace, (api) => prepareKit(api, options));
      const { bytes } = await performWork(prepared.work, { enter: () => undefined });
      if (!bytes) throw new Error('the kit has no content');
      await writeDurably(path.resolve(options.out), bytes);
      printLine(`Wrote ${prepared.what} to ${options.out}`);
    });
}

function parseDate(text: string): DateNumber {
  const parsed = dateNumberSchema.safeParse(Number(text));
  if (!parsed.success) throw new InvalidArgumentError('Write 1, 2 or 3.');
  return parsed.data;
}

async function prepareKit(api: Api, { search, seat, date, fillable }: Options) {
  const searchId = await mustKnow(api, search);
  const { document } = await api.searches.get({ searchId });
  const { id, kind, dates } = findSeat(document.panel.seats, seat);
  if (!dates.includes(date)) {
    const rounds = dates.map(roundName).join(', ') || 'no round';
    throw new AppError('NOT_FOUND', `The seat “${id}” interviews in ${rounds}, not in ${roundName(date)}.`);
  }
  const form = fillable === true ? 'fillable' : 'print';
  const { work } = await prepareHiringExport(api, { kind: 'export-kit', searchId, seatId: id, date, form });
  return { work, what: `the ${seatKindNames[kind]} kit of ${roundName(date)}` };
}

async function mustKnow(api: Api, id: string): Promise<SearchId> {
  const parsed = searchIdSchema.safeParse(id);
  const known = await api.searches.list();
  if (parsed.success && known.some((search) => search.id === parsed.data)) return parsed.data;
  const listed = known.map((search) => `${search.id} (${search.title})`).join(', ') || 'none';
  throw new AppError('NOT_FOUND', `“${id}” is no search of this workspace. It has: ${listed}.`);
}

/** By id, else by kind if only one seat is of it. */
function findSeat(seats: readonly Seat[], named: string): Seat {
  const [first, ...others] = seats.filter(({ kind }) => kind === named);
  const found = seats.find(({ id }) => id === named) ?? (others.length === 0 ? first : undefined);
  if (found) return found;
  const listed =
    seats.map(({ id, kind }) => (id === kind ? id : `${id} (${seatKindNames[kind]})`)).join(', ') || 'none';
  const problem = first ? `The panel has several seats of the kind “${named}”` : `“${named}” is no seat of this panel`;
  throw new AppError('NOT_FOUND', `${problem}. Its seats: ${listed}.`);
}
