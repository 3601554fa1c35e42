import type { Command } from 'commander';

import { roundName, seatKindNames } from '#shared/domain/kit/seat-kind';
import type { Api } from '#shared/ipc/contract';
import { printJson, printLine } from './output';
import { withWorkspace } from './with-workspace';

interface Options {
  readonly workspace: string;
  readonly json?: boolean;
}

type Listed = Awaited<ReturnType<typeof listSearches>>[number];

export function addSearchesCommand(program: Command): void {
  program
    .command('searches')
    .description('List the searches of a workspace with their seats and kits.')
    .requiredOption('--workspace <file>', 'the workspace’s rapport.db')
    .option('--json', 'print JSON')
    .action(async ({ workspace, json }: Options) => {
      const searches = await withWorkspace(workspace, listSearches);
      if (json) return printJson(searches);
      for (const line of searches.flatMap(describe)) printLine(line);
      if (searches.length === 0) printLine('There are no searches in this workspace.');
    });
}

async function listSearches(api: Api) {
  const summaries = await api.searches.list();
  return await Promise.all(summaries.map((summary) => whole(api, summary)));
}

type Summary = Awaited<ReturnType<Api['searches']['list']>>[number];

/** A damaged search is listed without what cannot be read of it. */
async function whole(api: Api, { id, title, engagementName, candidates, isIntact }: Summary) {
  const about = { id, engagement: engagementName, title, candidates, isIntact };
  if (!isIntact) return { ...about, seats: [], kits: [] };
  const [{ document }, kits] = await Promise.all([api.searches.get({ searchId: id }), api.kits.list({ searchId: id })]);
  return {
    ...about,
    seats: document.panel.seats.map((seat) => ({
      id: seat.id,
      kind: seat.kind,
      person: seat.personName,
      rounds: seat.dates,
    })),
    kits: kits.map(({ seatId, date, locks, isChangedSinceLock, questions, minutes }) => ({
      seatId,
      round: date,
      version: locks[0]?.version ?? null,
      isChangedSinceLock,
      questions,
      minutes,
    })),
  };
}

function describe({ id, engagement, title, isIntact, seats, kits }: Listed): string[] {
  const head = `${id}  ${engagement} – ${title}`;
  if (!isIntact) return [`${head} (damaged)`];
  const lines = kits.map((kit) => {
    const seat = seats.find((each) => each.id === kit.seatId);
    const name = seat ? seatKindNames[seat.kind] : 'Former seat';
    const lock = kit.version === null ? 'not locked' : `version ${kit.version}`;
    const changed = kit.version !== null && kit.isChangedSinceLock ? ', changed since' : '';
    return `  ${kit.seatId}  ${name}, ${roundName(kit.round)}: ${kit.questions} questions, ${lock}${changed}`;
  });
  return [head, ...lines];
}
