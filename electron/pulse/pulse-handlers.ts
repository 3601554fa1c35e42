import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { AskedStatement, PulseDesk } from '#shared/domain/pulse/pulse-schema';
import { readLeaders, readPulse } from '#shared/domain/pulse/read-pulse';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import { keepRound } from './keep-round';
import type { PulseRepository } from './pulse-repository';
import { createPulseTally, type PulseTally } from './pulse-tally';

export interface PulseDeps {
  readonly pulses: PulseRepository;
  /** Title of the agreement's workshop; null if there is no such agreement. */
  readonly titleOf: (id: AgreementId) => string | null;
  /** The statements that ship. */
  readonly readStatements: () => readonly AskedStatement[];
  readonly inTransaction: <T>(work: () => T) => T;
  /** Takes what was deleted out of the file's log. */
  readonly scrub: () => void;
  /** An integer from 0 up to and without its limit that nobody can foresee. */
  readonly randomBelow: (limit: number) => number;
  readonly newId: () => string;
  /** Told which round begins, with null when it is over, and once at the start that none is under way. */
  readonly onUnderWay: (round: RoundUnderWay | null) => void;
  /** The calendar day on this machine, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What may be known of a round outside, and how it ends when its agreement does. */
export interface RoundUnderWay {
  readonly agreementId: AgreementId;
  /** Nothing of it is kept. */
  readonly forget: () => void;
}

/** The round under way: there is one laptop. */
interface RunningRound {
  readonly agreementId: AgreementId;
  readonly statements: readonly AskedStatement[];
  readonly tally: PulseTally;
}

/**
 * The pulse. A round lives in this closure until it ends: no file, no log and no message to the page holds anything of
 * it. Why, and what that does not cover, stands in docs/decisions/0013-pulse.md.
 */
export function createPulseHandlers(deps: PulseDeps): ApiHandlers['pulse'] {
  const { pulses, today } = deps;
  let running: RunningRound | null = null;

  const forget = () => {
    running?.tally.forget();
    running = null;
    deps.onUnderWay(null);
  };
  forget();
  const mustFind = (agreementId: AgreementId): void => {
    if (deps.titleOf(agreementId) === null) throw noWorkshop();
  };
  const mustRun = (agreementId: AgreementId): RunningRound => {
    if (running?.agreementId !== agreementId) throw noRound();
    return running;
  };
  const desk = (agreementId: AgreementId): PulseDesk => {
    const kept = pulses.find(agreementId);
    return {
      running: running?.agreementId === agreementId ? viewOf(running) : null,
      result: kept && readPulse(kept),
      isHeldToday: kept?.heldOn === today(),
    };
  };

  return {
    desk: ({ agreementId }) => {
      mustFind(agreementId);
      return desk(agreementId);
    },
    begin: ({ agreementId }) => {
      mustFind(agreementId);
      const elsewhere = running && deps.titleOf(running.agreementId);
      if (elsewhere !== null) throw isRunning(elsewhere);
      if (pulses.heldOn(agreementId) === today()) throw heldToday();
      forget();
      const statements = deps.readStatements();
      running = { agreementId, statements, tally: createPulseTally(statements.map(({ id }) => id)) };
      deps.onUnderWay({ agreementId, forget });
      return desk(agreementId);
    },
    submit: ({ agreementId, sheet }) => mustRun(agreementId).tally.add(sheet),
    end: ({ agreementId }) => {
      mustFind(agreementId);
      const { statements, tally } = mustRun(agreementId);
      if (!tally.hasEnough('marketing') || !tally.hasEnough('sales')) throw tooFew();
      // In an order that follows from the answers alone, then mixed: what lies where in the file tells nothing either.
      const answers = tally.answers();
      deps.inTransaction(() => keepRound(pulses, { agreementId, heldOn: today(), statements, answers }, deps));
      // Only now: a full disk must not cost the round.
      forget();
      deps.scrub();
      return desk(agreementId);
    },
    cancel: ({ agreementId }) => {
      mustRun(agreementId);
      forget();
      mustFind(agreementId);
      return desk(agreementId);
    },
    leaders: ({ agreementId }) => {
      mustFind(agreementId);
      const kept = pulses.find(agreementId);
      return kept && readLeaders(kept);
    },
  };
}

const viewOf = ({ statements, tally }: RunningRound): PulseDesk['running'] => ({
  statements: statements.map(({ id, statement }) => ({ id, statement })),
  hasEnough: { marketing: tally.hasEnough('marketing'), sales: tally.hasEnough('sales') },
});

const noWorkshop = () => gone('workshop');
const noRound = () =>
  new AppError(
    'NOT_FOUND',
    'No round is under way. If Rapport was closed meanwhile, the round is lost: begin a new one.',
  );
const isRunning = (title: string) =>
  new AppError('CONFLICT', `A round is under way in “${title}”. End it or drop it there first: there is one laptop.`);
const heldToday = () =>
  new AppError(
    'CONFLICT',
    'A round was kept today. A second one on the same day, with a person more or less, would show what that person ' +
      'answered. Hold the next one on another day.',
  );
const tooFew = () =>
  new AppError(
    'CONFLICT',
    'One side has fewer than three sheets. Hand the laptop on until each side has three, or drop the round: nothing of ' +
      'it is kept then.',
  );
