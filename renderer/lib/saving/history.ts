import type { Patch } from 'immer';

/**
 * One thing the user did, and how to take it back.
 *
 * @typeParam Stage names the part of the screen it was done in.
 */
export interface Step<Stage extends string = string> {
  /** "Edit term MQL: entry test". */
  readonly label: string;
  /** Where it was done: undoing leads back there. */
  readonly stage: Stage;
  readonly mergeKey: string | undefined;
  readonly atMs: number;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
}

export interface History<Stage extends string = string> {
  readonly done: readonly Step<Stage>[];
  /** Undone, the next to redo last. */
  readonly undone: readonly Step<Stage>[];
}

export const emptyHistory: History<never> = { done: [], undone: [] };

const MOST_STEPS = 500;
/** Typing in one field without a longer pause is one step. */
const PAUSE_MS = 1_500;

/** The history after one more step: typing on in the same field grows the last step, anything else is a new one. */
export function record<Stage extends string>(history: History<Stage>, step: Step<Stage>): History<Stage> {
  const last = history.done.at(-1);
  const merged = last && history.undone.length === 0 ? merge(last, step) : null;
  const done = merged ? [...history.done.slice(0, -1), merged] : [...history.done, step];
  return { done: done.slice(-MOST_STEPS), undone: [] };
}

function merge<Stage extends string>(last: Step<Stage>, step: Step<Stage>): Step<Stage> | null {
  if (step.mergeKey === undefined || step.mergeKey !== last.mergeKey) return null;
  if (step.atMs - last.atMs > PAUSE_MS) return null;
  if (replacesSame(last, step)) return { ...step, inverse: last.inverse };
  return { ...step, patches: [...last.patches, ...step.patches], inverse: [...step.inverse, ...last.inverse] };
}

/** True if both only replace one and the same value: then the text between need not be kept. */
function replacesSame(last: Step, step: Step): boolean {
  const [before, after] = [last.patches, step.patches];
  const [a] = before;
  const [b] = after;
  if (before.length !== 1 || after.length !== 1 || last.inverse.length !== 1) return false;
  return a?.op === 'replace' && b?.op === 'replace' && a.path.join('/') === b.path.join('/');
}
