import { applyPatches, enablePatches, produce, produceWithPatches, type Draft } from 'immer';
import { create } from 'zustand';

import { emptyHistory, record, type History } from './history';
import { createSaveQueue, type SaveState } from './save-queue';

export interface DraftState<D> {
  readonly document: D;
  readonly saveState: SaveState;
  readonly history: History;
  /** What somebody else saved meanwhile; null while there is one version. `document` is the user's own. */
  readonly other: { readonly document: D; readonly rev: number } | null;
}

export type SaveOutcome<D> =
  | { readonly kind: 'saved'; readonly rev: number }
  | { readonly kind: 'conflict'; readonly document: D; readonly rev: number };

/** Sends the whole document, made on that revision. */
export type SaveDraft<D> = (document: D, expectedRev: number) => Promise<SaveOutcome<D>>;

enablePatches();

/**
 * A document that is edited on screen: the draft, labelled steps to undo and a queue that brings every change to the disk
 * within 300 ms. One per feature; another document is adopted in its place once what was waiting is saved.
 *
 * @param placeOf names the part of the screen a document is at, if it has several: a step remembers where it was done.
 */
export function createDraft<D extends object>(
  blank: D,
  save: SaveDraft<D>,
  placeOf: (document: D) => string = () => '',
) {
  const useDraft = create<DraftState<D>>()(() => ({
    document: blank,
    saveState: { kind: 'saved' },
    history: emptyHistory,
    other: null,
  }));
  let rev = 0;

  const queue = createSaveQueue<D>({
    onState: (saveState) => useDraft.setState({ saveState }),
    save: async (document) => {
      const outcome = await save(document, rev);
      rev = outcome.kind === 'saved' ? outcome.rev : rev;
      if (outcome.kind === 'conflict') useDraft.setState({ other: { document: outcome.document, rev: outcome.rev } });
      return outcome.kind;
    },
  });

  const change = (document: D, history: History) => {
    useDraft.setState({ document, history });
    queue.push(document);
  };

  return {
    useDraft,
    /** The revision the draft was made on. */
    rev: () => rev,
    isDirty: queue.isDirty,
    /** Saves what is waiting now. @returns true if nothing is left to save. */
    flush: queue.flush,
    /** Takes what the disk has. Call {@link flush} first: what waits is dropped. */
    adopt: (document: D, itsRev: number): void => {
      queue.resume();
      rev = itsRev;
      useDraft.setState({ document, history: emptyHistory, other: null });
    },
    /** Changes the document as one labelled step; typing on under the same `mergeKey` grows the last step. */
    edit: (label: string, recipe: (document: Draft<D>) => void, mergeKey?: string): void => {
      const { document, history } = useDraft.getState();
      const [next, patches, inverse] = produceWithPatches(document, (draft) => {
        recipe(draft);
      });
      if (patches.length === 0) return;
      const step = { label, stage: placeOf(document), mergeKey, atMs: Date.now(), patches, inverse };
      change(next, record(history, step));
    },
    /** Changes what is saved but is no step to undo: where one is, how long it took. */
    note: (recipe: (document: Draft<D>) => void): void => {
      const { document, history } = useDraft.getState();
      const next = produce(document, (draft) => {
        recipe(draft);
      });
      if (next !== document) change(next, history);
    },
    /** Takes the last step back. @returns where it was done; null if there was none. */
    undo: (): string | null => {
      const { document, history } = useDraft.getState();
      const step = history.done.at(-1);
      if (!step) return null;
      const undone = [...history.undone, step];
      change(applyPatches(document, [...step.inverse]), { done: history.done.slice(0, -1), undone });
      return step.stage;
    },
    redo: (): string | null => {
      const { document, history } = useDraft.getState();
      const step = history.undone.at(-1);
      if (!step) return null;
      const done = [...history.done, step];
      change(applyPatches(document, [...step.patches]), { done, undone: history.undone.slice(0, -1) });
      return step.stage;
    },
    /** Keeps one of two versions; keeping `mine` saves it over the other one. */
    settle: (keep: 'mine' | 'theirs'): void => {
      const { document, other } = useDraft.getState();
      if (!other) return;
      queue.resume();
      rev = other.rev;
      useDraft.setState({ other: null, ...(keep === 'theirs' && { document: other.document, history: emptyHistory }) });
      if (keep === 'mine') queue.push(document);
    },
  };
}
export type DraftKeeper<D extends object> = ReturnType<typeof createDraft<D>>;
