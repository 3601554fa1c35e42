import type { DeckReport } from '#shared/domain/deck/deck-schema';
import { finishDeck } from '../deck/finish-deck';
import { layoutComparison, type ComparisonDeckSource } from './layout-comparison';

interface BuildOptions extends ComparisonDeckSource {
  readonly onStep: (phase: string, fraction: number) => void;
}

/** The candidates of a search beside each other as a PowerPoint file. Equal content gives equal bytes. */
export async function buildComparison({
  onStep,
  ...source
}: BuildOptions): Promise<{ readonly bytes: Uint8Array; readonly report: DeckReport }> {
  onStep('Fitting the text', 0.05);
  const deck = layoutComparison(source);
  const { client, comparison } = source;
  const bytes = await finishDeck({ deck, client, title: comparisonTitle(comparison.search.title), onStep });
  return { bytes, report: { slides: deck.slides.map((slide) => slide.fit) } };
}

const comparisonTitle = (title: string): string => ['Comparison', title].filter((part) => part !== '').join(': ');
