import type { DeckPreview } from '#shared/domain/deck/deck-schema';
import { type DeckSource } from './layout-deck';
/** The slides as boxes, from the very layout that the file is written from. */
export declare function previewDeck(source: DeckSource): DeckPreview;
