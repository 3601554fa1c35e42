import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { JobRequest } from '#shared/domain/job/job-schema';
import { prepareHiringExport, type HiringExportRequest } from '../../electron/jobs/hiring-exports';
import { performWork } from '../../electron/jobs/perform-work';
import { createWorkThreads } from '../../electron/jobs/work-threads';
import { buildCommandLine, builtWorker } from '../support/command-line';
import { hasTool } from '../support/external-tool';
import { filledCard, usualSeats } from '../support/hiring-documents';
import { openHiring, type HiringWorld } from '../support/hiring-world';
import { tempFolder } from '../support/temp-folder';

const canRead = hasTool('pdftotext');
const threads = createWorkThreads(builtWorker);
const silently = { enter: () => undefined };

beforeAll(buildCommandLine);
afterAll(() => threads.end());

const mark = 'Zebra41';

const requestsOf = ({ searchId, candidates: [candidateId] }: HiringWorld): HiringExportRequest[] => [
  { kind: 'export-kit', searchId, seatId: 'cfo', date: 1, form: 'print' },
  { kind: 'export-kit', searchId, seatId: 'cfo', date: 2, form: 'fillable' },
  { kind: 'export-candidate-handout', candidateId, date: 1 },
  { kind: 'export-debrief', candidateId },
  { kind: 'export-comparison', searchId },
  { kind: 'export-scores', searchId },
  { kind: 'export-search', searchId },
];
const cardOf = ({ candidates: [candidateId] }: HiringWorld, seatId: string): HiringExportRequest => ({
  kind: 'export-scorecard',
  candidateId,
  seatId,
  date: 1,
});

/** All that the CFO gave and wrote on Ada in round 1; the others have not committed. */
async function halfOpen(): Promise<HiringWorld> {
  const world = await openHiring();
  await world.interview(await world.openSeat('cfo'), world.candidates[0], 1, filledCard(mark, 5));
  const hr = await world.openSeat('hr');
  const { scorecardId, rev } = await hr.interviews.open({ candidateId: world.candidates[0], date: 1 });
  await hr.interviews.save({ scorecardId, expectedRev: rev, document: filledCard('Giraffe7', 2) });
  return world;
}

async function allOpen(): Promise<HiringWorld> {
  const world = await openHiring();
  for (const { id } of usualSeats) {
    await world.interview(await world.openSeat(id), world.candidates[0], 1, filledCard(id === 'cfo' ? mark : id, 5));
  }
  return world;
}

/** What a reader of the file can read. */
function textOf(bytes: Uint8Array): string {
  const begins = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (begins === '%PDF') {
    const file = path.join(tempFolder(), 'paper.pdf');
    fs.writeFileSync(file, bytes);
    return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  }
  if (!begins.startsWith('PK')) return strFromU8(bytes);
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith('.xml'))
    .map(([, xml]) => strFromU8(xml))
    .join('\n');
}

async function exported(world: HiringWorld, request: HiringExportRequest) {
  const { work, fileName } = await prepareHiringExport(world.desk, request);
  const { bytes } = await performWork(work, silently);
  if (!bytes) throw new Error(`${request.kind} gave no file`);
  return { work, fileName, bytes };
}

describe.skipIf(!canRead)('while one seat has not committed', () => {
  it('no file holds anything of a scorecard, only how many are sealed', async () => {
    const world = await halfOpen();
    const files = await Promise.all(requestsOf(world).map((request) => exported(world, request)));
    const whole = files.map(({ work, bytes }) => JSON.stringify(work) + textOf(bytes)).join('\n');

    expect(whole).toContain('2 sealed assessments exist.');
    expect(whole).not.toMatch(/Zebra41|Giraffe7|said so plainly/);
    expect(files.map(({ bytes }) => textOf(bytes)).join('\n')).not.toMatch(/Composite \d|"score": \d/);
  });

  it.each(['cfo', 'hr', 'ceo'])('the scorecard of %s is refused, whether it is committed or not', async (seatId) => {
    const world = await halfOpen();

    await expect(prepareHiringExport(world.desk, cardOf(world, seatId))).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'This assessment is sealed. It can be exported once every seat of Round 1 has committed or is excused.',
    });
  });

  it('a job asks the desk’s own calls, and a seat can start none', async () => {
    const world = await halfOpen();
    const start = (request: JobRequest, seat?: string) =>
      world.call('jobs.start', request, ...(seat === undefined ? [] : [world.callerOf(seat)]));

    const refused = await start(cardOf(world, 'cfo'));
    const ofSeat = await start({ kind: 'export-scores', searchId: world.searchId }, 'cfo');
    await start({ kind: 'export-scores', searchId: world.searchId });

    expect(refused).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(ofSeat).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    const works = world.happened.filter(({ what }) => what === 'work');
    expect(works).toHaveLength(1);
    expect(JSON.stringify(works)).not.toContain(mark);
  });
});

describe.skipIf(!canRead)('once all have committed', () => {
  it('the papers hold the evidence; the candidate’s handout and the kits never do', async () => {
    const world = await allOpen();
    const files = await Promise.all(
      [...requestsOf(world), cardOf(world, 'cfo')].map(async (request) => ({
        kind: request.kind,
        text: textOf((await exported(world, request)).bytes),
      })),
    );

    const holding = files.filter(({ text }) => /said\s+so\s+plainly/.test(text)).map(({ kind }) => kind);
    expect(holding).toEqual(['export-debrief', 'export-comparison', 'export-search', 'export-scorecard']);
  });

  it('a worker thread of the real bundle makes the same bytes', { timeout: 60_000 }, async () => {
    const world = await allOpen();
    for (const request of [...requestsOf(world), cardOf(world, 'cfo')]) {
      const { work, bytes } = await exported(world, request);
      const inThread = await threads.perform(work, {
        onPhase: () => undefined,
        signal: new AbortController().signal,
      });

      expect(Buffer.from(inThread.bytes ?? []).equals(Buffer.from(bytes)), request.kind).toBe(true);
    }
  });

  it('file names speak of rounds', async () => {
    const world = await allOpen();
    const names = await Promise.all(
      [...requestsOf(world), cardOf(world, 'cfo')].map(async (request) => (await exported(world, request)).fileName),
    );

    expect(names).toEqual([
      'VP of Marketing - CFO - Round 1 - Kit.pdf',
      'VP of Marketing - CFO - Round 2 - Kit to fill in.pdf',
      'VP of Marketing - Ada - Round 1.pdf',
      'VP of Marketing - Ada - Debrief.pdf',
      'VP of Marketing - Comparison.pptx',
      'VP of Marketing - Scores.csv',
      'VP of Marketing - Search.json',
      'Ada - CFO - Round 1 - Scorecard.pdf',
    ]);
  });
});
