import type { InkPoint } from '#shared/domain/signing/signature-schema';

export type Strokes = readonly (readonly InkPoint[])[];

/** What is drawn now, and what undo and redo lead to. */
export interface InkHistory {
  readonly strokes: Strokes;
  readonly undone: readonly Strokes[];
  readonly done: readonly Strokes[];
}

export const noInk: InkHistory = { strokes: [], undone: [], done: [] };

/** Begins with what was drawn before, as if it were drawn now: undo takes it back stroke by stroke. */
export const inkOf = (strokes: Strokes): InkHistory => ({
  ...noInk,
  strokes,
  done: strokes.map((_, index) => strokes.slice(0, index)),
});

/** A new stroke or an empty pad: what was undone before is gone. */
export const draw = ({ strokes, done }: InkHistory, next: Strokes): InkHistory => ({
  strokes: next,
  done: [...done, strokes],
  undone: [],
});

export function undoInk(history: InkHistory): InkHistory {
  const before = history.done.at(-1);
  if (!before) return history;
  return { strokes: before, done: history.done.slice(0, -1), undone: [history.strokes, ...history.undone] };
}

export function redoInk(history: InkHistory): InkHistory {
  const [next, ...undone] = history.undone;
  if (!next) return history;
  return { strokes: next, done: [...history.done, history.strokes], undone };
}
