import type { Comparison, Debrief, OpenCard } from '#shared/domain/debrief/debrief-schema';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import type { Kit } from '#shared/domain/kit/kit-schema';
import type { DateNumber } from '#shared/domain/kit/seat-kind';
import type { Conversation } from '../exporting/hiring/build-candidate-handout';
import type { SearchDocument } from '#shared/domain/search/search-schema';

/** What every file of a search needs to know. */
export interface SearchContext {
  readonly client: Client;
  readonly search: SearchDocument;
}

/** A kit as the panel prepared it. */
export interface KitSource extends SearchContext {
  readonly kit: Kit;
}

export interface CandidateHandoutSource extends SearchContext {
  readonly candidate: { readonly name: string };
  readonly date: DateNumber;
  readonly conversations: readonly Conversation[];
}

export interface ScorecardSource extends SearchContext {
  readonly candidate: { readonly name: string; readonly headline: string };
  readonly card: OpenCard;
}

export interface DebriefSource {
  readonly client: Client;
  readonly debrief: Debrief;
}

export interface ComparisonSource {
  readonly client: Client;
  readonly comparison: Comparison;
}

/** Files of a search that a worker thread can be asked for. What is in them was let through by the desk's own calls. */
export type HiringWork =
  | ({ readonly kind: 'kit'; readonly form: 'print' | 'fillable' } & KitSource)
  | ({ readonly kind: 'candidate-handout' } & CandidateHandoutSource)
  | ({ readonly kind: 'scorecard' } & ScorecardSource)
  | ({ readonly kind: 'debrief-report' } & DebriefSource)
  | ({ readonly kind: 'comparison-deck' } & ComparisonSource)
  | ({ readonly kind: 'scores-csv' } & ComparisonSource)
  | ({ readonly kind: 'search-file' } & Pick<ComparisonSource, 'comparison'>);
