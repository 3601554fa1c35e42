import { AppError } from '#shared/kernel/errors';
import { blockMsAfter, triesLeft } from '../../hiring/seats/pin-blocking';

/** Counts wrong passphrases in a row and shuts the door for a growing while from the fifth on. */
export function createAttempts(nowMs: () => number) {
  let wrong = 0;
  let shutUntilMs = 0;

  return {
    /** @throws {AppError} CONFLICT while the door is shut. */
    check: (): void => {
      const leftMs = shutUntilMs - nowMs();
      // A clock that was set back must not shut the door for longer than it was to be.
      if (leftMs > 0 && leftMs <= blockMsAfter(wrong)) throw new AppError('CONFLICT', shutFor(leftMs));
    },
    /** @returns how long the door is shut now, in words; null if it is not. */
    wasWrong: (): string | null => {
      wrong += 1;
      shutUntilMs = nowMs() + blockMsAfter(wrong);
      return triesLeft(wrong) === 0 ? shutFor(blockMsAfter(wrong)) : null;
    },
    wasRight: (): void => {
      wrong = 0;
      shutUntilMs = 0;
    },
  };
}

function shutFor(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  const pause = seconds < 120 ? count(seconds, 'second') : count(Math.ceil(seconds / 60), 'minute');
  return `Too many wrong passphrases. Try again in ${pause}.`;
}

const count = (of: number, unit: string): string => `${of} ${unit}${of === 1 ? '' : 's'}`;
