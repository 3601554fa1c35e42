import type { Client } from '#shared/domain/engagement/engagement-schema';
import { mendDeck } from './mend/mend-deck';
import { paletteOf } from './palette';
import type { LaidDeck } from './slide-shape';
import { writeDeck } from './write-deck';

interface FinishOptions {
  readonly deck: LaidDeck;
  readonly client: Client;
  readonly title: string;
  readonly onStep: (phase: string, fraction: number) => void;
}

/** A laid deck as the bytes of a PowerPoint file; the same for the same deck. */
export async function finishDeck({ deck, client, title, onStep }: FinishOptions): Promise<Uint8Array> {
  const raw = await writeDeck(deck, (index) =>
    onStep(`Writing slide ${index + 1}`, 0.2 + (0.5 * index) / deck.slides.length),
  );
  onStep('Checking the file', 0.8);
  const accent = paletteOf(client.accentColor).accent;
  return mendDeck(raw, { deck, title, company: client.name, language: client.locale, accent });
}
