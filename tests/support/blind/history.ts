import fc from 'fast-check';

import { scorecardDocumentSchema, type ScorecardDocument } from '#shared/domain/interview/scorecard-schema';
import { dateNumbers, type DateNumber } from '#shared/domain/kit/seat-kind';
import type { Caller } from '#shared/ipc/caller';
import type { Envelope } from '#shared/ipc/bridge';
import { searchDocument, usualSeats } from '../hiring-documents';
import { theCommandLine, theDesk, type HiringWorld } from '../hiring-world';
import { allPaths, type Path } from './call-paths';
import { inputsOf } from './every-call';
import { idsIn } from './ids-in-world';

/** The seat whose cards hold something else in the second world. */
export const secretSeat = 'cfo';

type Point = 1 | 2 | 3 | 4 | 5;

/** What one interviewer puts on a card, and how: all of it is sealed. */
export interface Content {
  readonly ratings: readonly [Point, Point, Point];
  readonly impression: Point;
  readonly word: string;
  readonly redFlags: number;
  readonly hasDealBreaker: boolean;
  /** Saves on the way to the whole card. */
  readonly saves: number;
  readonly isBackwards: boolean;
  readonly elapsedMs: number;
}

interface InterviewStep {
  readonly kind: 'interview';
  readonly seatId: string;
  readonly candidate: 0 | 1;
  readonly date: DateNumber;
  /** In the first world and, for the secret seat, in the second. */
  readonly contents: readonly [Content, Content];
  readonly how: 'begins' | 'half' | 'whole' | 'commits';
}

export type Step =
  | InterviewStep
  | { readonly kind: 'panel'; readonly without: string; readonly isJoined: boolean }
  | { readonly kind: 'reset'; readonly seatId: string }
  | { readonly kind: 'excuse'; readonly seatId: string; readonly candidate: 0 | 1; readonly date: DateNumber }
  | { readonly kind: 'call'; readonly path: Path; readonly viewer: number; readonly pick: number };

const point = fc.constantFrom<Point>(1, 2, 3, 4, 5);
const anyContent: fc.Arbitrary<Content> = fc.record({
  ratings: fc.tuple(point, point, point),
  impression: point,
  word: fc.stringMatching(/^canary[a-z]{6}$/),
  redFlags: fc.nat(3),
  hasDealBreaker: fc.boolean(),
  saves: fc.integer({ min: 1, max: 4 }),
  isBackwards: fc.boolean(),
  elapsedMs: fc.nat(3_600_000),
});

const candidate = fc.constantFrom<0 | 1>(0, 1);
const date = fc.constantFrom<DateNumber>(1, 2);
const paths = allPaths as readonly Path[];

const interviewBy = (seats: readonly string[], hows: readonly InterviewStep['how'][]): fc.Arbitrary<InterviewStep> =>
  fc.record({
    kind: fc.constant('interview' as const),
    seatId: fc.constantFrom(...seats),
    candidate,
    date,
    contents: fc.tuple(anyContent, anyContent),
    how: fc.constantFrom(...hows),
  });

/** The secret seat has something on a card of the first candidate's date. */
export const secretStep = (on: DateNumber): fc.Arbitrary<InterviewStep> =>
  interviewBy([secretSeat], ['half', 'whole', 'commits']).map((each) => ({ ...each, candidate: 0, date: on }));
const known: Content = {
  ratings: [4, 3, 5],
  impression: 4,
  word: 'known',
  redFlags: 1,
  hasDealBreaker: false,
  saves: 1,
  isBackwards: false,
  elapsedMs: 1,
};
/** The first candidate's first date is open; what the secret seat said on it is the same in both worlds. */
export const firstDateOpen: readonly Step[] = [secretSeat, 'hr', 'ceo'].map((seatId) => ({
  kind: 'interview',
  seatId,
  candidate: 0,
  date: 1,
  contents: [known, known],
  how: 'commits',
}));

/** Somebody else has a card that only waits to be committed. */
export const wholeStep = interviewBy(['hr', 'ceo'], ['whole']);

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: interviewBy([secretSeat, secretSeat, 'hr', 'ceo'], ['begins', 'half', 'whole', 'commits', 'commits']),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('panel' as const),
      without: fc.constantFrom('hr', 'ceo', 'nobody'),
      isJoined: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reset' as const), seatId: fc.constantFrom('cfo', 'hr') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('excuse' as const),
      seatId: fc.constantFrom('hr', 'ceo'),
      candidate,
      date,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('call' as const),
      path: fc.constantFrom(...paths.filter((path) => !/erase|remove/.test(path))),
      viewer: fc.nat(20),
      pick: fc.nat(40),
    }),
  },
);

export const steps = fc.array(step, { minLength: 3, maxLength: 24 });

/** True for the seat that wrote the secret: before its PIN was taken away. */
const isOwner = ({ seat }: Caller) => seat?.seatId === secretSeat && seat.generation === 0;

/** Everybody who asks and did not write the secret. */
export function others(world: HiringWorld): Caller[] {
  const seats = ['hr', 'ceo', 'sales', secretSeat].map((seatId) => world.callerOf(seatId));
  return [theDesk, theCommandLine, ...seats].filter((caller) => !isOwner(caller));
}

/** At least one. */
export async function inputsFor(world: HiringWorld, path: Path, pick = 0): Promise<readonly unknown[]> {
  return inputsOf[path](world, await idsIn(world, pick));
}

interface Asking {
  readonly path: Path;
  readonly input: unknown;
  readonly caller: Caller;
}

/** A call as others make it: what it answers must not depend on the secret. */
export async function ask(world: HiringWorld, { path, input, caller }: Asking): Promise<Envelope> {
  const answer = await world.call(path, input, caller);
  if (path === 'jobs.start') await untilJobsEnd(world);
  return answer;
}

async function untilJobsEnd(world: HiringWorld): Promise<void> {
  const isRunning = async () => (await world.desk.jobs.list()).some(({ status }) => status === 'running');
  while (await isRunning()) await new Promise((resolve) => setImmediate(resolve));
}

/** Takes one step in one of the two worlds. @returns what others may see of it. */
export async function take(world: HiringWorld, which: 0 | 1, each: Step): Promise<unknown> {
  world.clock.nowMs += 1_000;
  const { searchId, candidates, desk } = world;
  switch (each.kind) {
    case 'interview':
      return interview(world, which, each);
    case 'panel': {
      const seats = usualSeats.filter(({ id }) => id !== each.without);
      const joined = each.isJoined ? [...seats, { id: 'sales', kind: 'sales-leader', dates: [1] } as const] : seats;
      const { searchRev } = await idsIn(world, 0);
      return world.call('searches.save', { searchId, expectedRev: searchRev, document: searchDocument(joined) });
    }
    case 'reset': {
      const answer = await world.call('seats.resetPin', { searchId, seatId: each.seatId });
      await desk.seats.choosePin({ searchId, seatId: each.seatId, pin: '4711' }).catch(ignoreLeftPanel);
      return answer;
    }
    case 'excuse': {
      const id = candidates[each.candidate];
      const { seatId, date: on } = each;
      return world.call('candidates.excuseSeat', { id, seatId, date: on, reason: 'On leave' });
    }
    case 'call': {
      const viewers = others(world);
      const caller = viewers[each.viewer % viewers.length] ?? theDesk;
      const inputs = await inputsFor(world, each.path, each.pick);
      return ask(world, { path: each.path, input: inputs[each.pick % inputs.length], caller });
    }
  }
}

/** Begins or goes on, saves as often as the content says, commits. */
async function interview(world: HiringWorld, which: 0 | 1, each: InterviewStep) {
  const caller = world.callerOf(each.seatId);
  const isSecret = isOwner(caller);
  const told: unknown[] = [];
  /** Of the secret seat's own calls others learn at most that they went well: that a card is begun or committed. */
  const call = async (path: string, input: unknown): Promise<Envelope> => {
    const answer = await world.call(path, input, caller);
    told.push(isSecret ? answer.ok || answer.error : answer);
    return answer;
  };
  const place = { candidateId: world.candidates[each.candidate], date: each.date };
  const opened = await call('interviews.open', place);
  if (!opened.ok || each.how === 'begins') return told;
  let sheet = opened.value as { scorecardId: string; rev: number; document: ScorecardDocument; committedAtMs: unknown };
  if (sheet.committedAtMs !== null) return told;
  const drafts = draftsOf(each.contents[isSecret ? which : 0], sheet.document, each.how === 'half');
  const { scorecardId } = sheet;
  for (const document of drafts) {
    // Not noted: how often a card was saved is sealed as well.
    const saved = await world.call('interviews.save', { scorecardId, expectedRev: sheet.rev, document }, caller);
    if (!saved.ok) return [...told, saved];
    sheet = { ...sheet, rev: sheet.rev + 1 };
  }
  if (each.how === 'commits') await call('interviews.commit', { scorecardId, expectedRev: sheet.rev });
  return told;
}

/** The card as it grows, the last one whole but for one question if only half is wanted. */
function draftsOf(content: Content, before: ScorecardDocument, isHalf: boolean): ScorecardDocument[] {
  const itemIds = content.isBackwards ? ['asks', 'depth', 'key'] : ['key', 'depth', 'asks'];
  const answers = itemIds.slice(0, isHalf ? 2 : 3).map((id, index) => [
    id,
    {
      rating: content.ratings[index],
      evidence: `${content.word} was said here`,
      redFlags: Array.from({ length: content.redFlags }, () => content.word),
      elapsedMs: content.elapsedMs,
    },
  ]);
  const whole = scorecardDocumentSchema.parse({
    firstImpression: before.firstImpression ?? { rating: content.impression, words: content.word, sealedAtMs: 0 },
    answers: { ...(isHalf ? {} : before.answers), ...Object.fromEntries(answers) },
    dealBreakers: content.hasDealBreaker ? [{ dealBreakerId: 'honesty', evidence: `${content.word} was said` }] : [],
    askNext: [{ id: 'next', ask: `Ask about ${content.word}` }],
    notes: content.word,
    elapsedMs: content.elapsedMs,
  });
  const onTheWay = Array.from({ length: content.saves - 1 }, (_, index) => ({
    ...whole,
    notes: content.word.slice(index),
  }));
  return [...onTheWay, whole];
}

/** A seat that is off the panel gets no PIN. */
function ignoreLeftPanel(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && (error.code === 'NOT_FOUND' || error.code === 'CONFLICT')))
    throw error;
}

/** True as soon as a date on which the secret seat said something secret is open: from then on answers may differ. */
export async function isSecretOut({ desk, candidates, db }: HiringWorld): Promise<boolean> {
  const has = db
    .prepare<[string, string, number], number>(
      `SELECT count(*) FROM scorecards WHERE seat_id = ? AND candidate_id = ? AND date = ? AND generation = 0
         AND document_json LIKE '%canary%'`,
    )
    .pluck();
  for (const id of candidates) {
    const found = await desk.candidates.get({ id }).catch(() => null);
    const open = dateNumbers.filter((each) => found?.dates.some((one) => one.date === each && one.isOpen));
    if (open.some((each) => (has.get(secretSeat, id, each) ?? 0) > 0)) return true;
  }
  return false;
}
