/**
 * How far this machine's clock has gone back since the latest recorded step.
 *
 * @param lastMs latest time that any record of the agreement carries; null before the first.
 * @returns milliseconds above 0; null if the clock stands or has gone on.
 */
export function clockWentBackMs(lastMs: number | null, nowMs: number): number | null {
  return lastMs !== null && nowMs < lastMs ? lastMs - nowMs : null;
}

const units = [
  { ms: 86_400_000, one: 'day', many: 'days' },
  { ms: 3_600_000, one: 'hour', many: 'hours' },
  { ms: 60_000, one: 'minute', many: 'minutes' },
] as const;

/** What every recorded time is shown with: "by this machine’s clock, which had been set back 3 hours". */
export const byThisClock = (wentBackMs: number | null): string => `by this machine’s clock${setBackWords(wentBackMs)}`;

/** The same on paper, which is read on other machines. */
export const byClosingClock = (wentBackMs: number | null): string =>
  `by the clock of the machine that closed it${setBackWords(wentBackMs)}`;

const setBackWords = (wentBackMs: number | null): string =>
  wentBackMs === null ? '' : `, which had been set back ${lengthInWords(wentBackMs)}`;

/** "3 hours", in the largest unit that is reached, to the nearest whole; "less than a minute" below. */
function lengthInWords(ms: number): string {
  const unit = units.find((candidate) => ms >= candidate.ms);
  if (unit === undefined) return 'less than a minute';
  const count = Math.round(ms / unit.ms);
  return `${count} ${count === 1 ? unit.one : unit.many}`;
}
