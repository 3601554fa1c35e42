import type { DeckReport } from '#shared/domain/deck/deck-schema';
import { AppError } from '#shared/kernel/errors';
import { finishDeck } from './finish-deck';
import { layoutDeck, type DeckSource } from './layout-deck';

export interface DeckProgress {
  /** What is done now, for the user. */
  readonly phase: string;
  /** 0 to 1. */
  readonly fraction: number;
}

export interface BuildDeckOptions extends DeckSource {
  readonly onProgress?: ((progress: DeckProgress) => void) | undefined;
  /** Asked between the steps; true ends the build. */
  readonly isCancelled?: (() => boolean) | undefined;
}

export interface BuiltDeck {
  readonly bytes: Uint8Array;
  readonly report: DeckReport;
}

/**
 * The agreement as a PowerPoint file. Equal content gives equal bytes, whenever and wherever it is built.
 *
 * @throws AppError CONFLICT when it was cancelled.
 */
export async function buildDeck({ onProgress, isCancelled, ...source }: BuildDeckOptions): Promise<BuiltDeck> {
  const step = (phase: string, fraction: number) => {
    if (isCancelled?.()) throw new AppError('CONFLICT', 'The export was cancelled. Nothing was written.');
    onProgress?.({ phase, fraction });
  };
  step('Fitting the text', 0.05);
  const deck = layoutDeck(source);
  const { client, document } = source;
  const bytes = await finishDeck({ deck, client, title: document.title, onStep: step });
  step('Done', 1);
  return { bytes, report: { slides: deck.slides.map((slide) => slide.fit) } };
}
