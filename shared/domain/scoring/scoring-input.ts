import type { ScorePoint } from '../kit/answer-key-schema';
import type { DateNumber } from '../kit/seat-kind';
import type { Thresholds } from '../search/profile-schema';

/** One scored question that a seat put to a candidate, as scoring sees it: already opened, stripped of its words. */
export interface Rating {
  readonly seatId: string;
  readonly competencyId: string;
  readonly date: DateNumber;
  /** Kit item it was given to. */
  readonly itemId: string;
  /** Opaque: equal only if the question and its key read the same when they were locked. */
  readonly content: string;
  /** Null: skipped or not rated. It never counts as zero; it only tells that the question was in the kit. */
  readonly value: ScorePoint | null;
  /** When the card was committed; null if not known. */
  readonly givenAtMs: number | null;
}

/** A seat's competency score after discussion, in place of the mean of its ratings. The latest one holds. */
export interface Move {
  readonly seatId: string;
  readonly competencyId: string;
  readonly to: number;
  readonly movedAtMs: number;
}

export interface ScoredCandidate {
  readonly id: string;
  readonly ratings: readonly Rating[];
  readonly moves: readonly Move[];
  /** True if any seat recorded a deal-breaker. */
  readonly hasDealBreaker: boolean;
}

/** What every candidate of a search is scored against. */
export interface ScoringFrame {
  /** Relative weights >= 0. */
  readonly competencies: readonly { readonly id: string; readonly weight: number }[];
  /** Relative weights >= 0; a seat that is not listed weighs 1. */
  readonly seats: readonly { readonly id: string; readonly weight: number }[];
  readonly thresholds: Thresholds;
}

export type Grade = 'A' | 'B' | 'C';

export interface SeatScore {
  readonly seatId: string;
  /** The one that counts: after the latest move, if there was one. Unrounded, 1 to 5. */
  readonly score: number;
  /** Mean of the seat's ratings, as they were given blind. */
  readonly given: number;
  /** How many ratings `given` is the mean of. */
  readonly ratings: number;
  /** True if the seat moved and rated the competency again on a later date: the moved score does not know of it. */
  readonly isMoveStale: boolean;
}

export interface CompetencyScore {
  readonly competencyId: string;
  /** Unrounded, 1 to 5; null if no seat rated it. */
  readonly score: number | null;
  /** 95% t-interval clipped to [1, 5]; null below three seats. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** In the order of the frame; seats that did not rate it are absent. */
  readonly seats: readonly SeatScore[];
  /** Largest minus smallest seat score; null below two seats. */
  readonly spread: number | null;
  readonly spreadWords: 'discuss' | 'far apart' | null;
}

export type ScoreWarning = 'not-enough-evidence' | 'deal-breaker' | 'no-ratings' | 'unknown-competency' | 'stale-move';

export interface CandidateScore {
  readonly candidateId: string;
  /** Unrounded, 1 to 5; null if nothing is rated. */
  readonly composite: number | null;
  /** Smallest and largest of the seats' own composites; null below two seats. */
  readonly seatRange: { readonly lowest: number; readonly highest: number } | null;
  readonly seatComposites: readonly { readonly seatId: string; readonly composite: number }[];
  /** Share of competency weight that is rated, 0 to 1. */
  readonly coverage: number;
  /** Null: not enough evidence. */
  readonly grade: Grade | null;
  /** In the order of the frame. */
  readonly competencies: readonly CompetencyScore[];
  readonly warnings: readonly ScoreWarning[];
}
