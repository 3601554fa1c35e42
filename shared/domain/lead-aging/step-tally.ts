import { percentileInc } from '../stats/percentile';
import type { StepAge } from './age-lead';
import { FEWEST_LEADS, spreadShares, type AgedStep, type AgeFigures, type StepSpread } from './aging-summary-schema';
import { growingNumbers } from './growing-numbers';

/** Ages of one step, as they come, each with the number of its salesperson. */
interface Ages {
  readonly working: Float64Array;
  readonly elapsed: Float64Array;
  readonly people: Float64Array;
}

function agesAsTheyCome() {
  const [working, elapsed, people] = [growingNumbers(), growingNumbers(), growingNumbers()];
  return {
    push: (workingMs: number, elapsedMs: number, person: number) => {
      working.push(workingMs);
      elapsed.push(elapsedMs);
      people.push(person);
    },
    all: (): Ages => ({ working: working.all(), elapsed: elapsed.all(), people: people.all() }),
  };
}

/** Collects what one step took. `person` is a number from 0 on, or -1 for none. */
export function createStepTally() {
  const [taken, waiting, ended] = [agesAsTheyCome(), agesAsTheyCome(), growingNumbers()];
  return {
    add: (age: StepAge, person: number): void => {
      if (age === null) return;
      if (age === 'ended') ended.push(person);
      else (age.isTaken ? taken : waiting).push(age.workingMs, age.elapsedMs, person);
    },
    whole: (): { readonly step: AgedStep; readonly spread: StepSpread } => {
      const [done, open] = [sortedAges(taken.all()), sortedAges(waiting.all())];
      const spread = { working: spreadOf(done.working), elapsed: spreadOf(done.elapsed) };
      return { step: agedStep(done, open, ended.all().length), spread };
    },
    /** The same for each salesperson, by number, those without one last. */
    byPerson: (people: number): AgedStep[] => {
      const [takenBy, waitingBy] = [dealt(taken.all(), people), dealt(waiting.all(), people)];
      const endedBy = countsOf(ended.all(), people);
      return takenBy.map((mine, person) =>
        agedStep(sortedAges(mine), sortedAges(waitingBy[person] ?? nobodys), endedBy[person] ?? 0),
      );
    },
  };
}

/** Both in ascending order, each by itself. */
type SortedAges = Pick<Ages, 'working' | 'elapsed'>;

const nobodys: Ages = { working: new Float64Array(), elapsed: new Float64Array(), people: new Float64Array() };

/** Too few ages are not looked at, and need no order. */
const sortedAges = ({ working, elapsed }: Ages): SortedAges =>
  working.length < FEWEST_LEADS ? { working, elapsed } : { working: working.toSorted(), elapsed: elapsed.toSorted() };

function agedStep(taken: SortedAges, waiting: SortedAges, ended: number): AgedStep {
  const [n, stillWaiting] = [taken.working.length, waiting.working.length];
  const all = n + stillWaiting + ended;
  return {
    n,
    waiting: stillWaiting,
    ended,
    share: all < FEWEST_LEADS ? null : n / all,
    working: figuresOf(taken.working, waiting.working),
    elapsed: figuresOf(taken.elapsed, waiting.elapsed),
  };
}

function figuresOf(taken: Float64Array, waiting: Float64Array): AgeFigures {
  const [done, open] = [orSilent(taken), orSilent(waiting)];
  return {
    meanMs: done && done.reduce((sum, age) => sum + age, 0) / done.length,
    medianMs: done && percentileInc(done, 0.5),
    p90Ms: done && percentileInc(done, 0.9),
    waitingMedianMs: open && percentileInc(open, 0.5),
    waitingOldestMs: open && (open.at(-1) ?? null),
  };
}

function spreadOf(sorted: Float64Array): number[] | null {
  const ages = orSilent(sorted);
  return ages && spreadShares.map((share) => percentileInc(ages, share));
}

const orSilent = (sorted: Float64Array): Float64Array | null => (sorted.length < FEWEST_LEADS ? null : sorted);

/** Where in the list of salespeople somebody stands: those without one after all others. */
const placeOf = (person: number, people: number): number => (person < 0 ? people : person);

function countsOf(persons: Float64Array, people: number): Uint32Array {
  const counts = new Uint32Array(people + 1);
  for (const person of persons) {
    const place = placeOf(person, people);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** The ages in the order of their salespeople, cut where one ends and the next begins. */
function dealt({ working, elapsed, people: persons }: Ages, people: number): Ages[] {
  const counts = countsOf(persons, people);
  const next = new Uint32Array(counts.length);
  for (let place = 1; place < counts.length; place += 1)
    next[place] = (next[place - 1] ?? 0) + (counts[place - 1] ?? 0);
  const starts = next.slice();
  const [workingDealt, elapsedDealt] = [new Float64Array(working.length), new Float64Array(working.length)];
  for (const [index, person] of persons.entries()) {
    const place = placeOf(person, people);
    const to = next[place] ?? 0;
    workingDealt[to] = working[index] ?? 0;
    elapsedDealt[to] = elapsed[index] ?? 0;
    next[place] = to + 1;
  }
  return Array.from(starts, (start, place) => ({
    working: workingDealt.subarray(start, next[place]),
    elapsed: elapsedDealt.subarray(start, next[place]),
    people: nobodys.people,
  }));
}
