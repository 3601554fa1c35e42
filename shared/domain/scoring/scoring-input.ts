import type { ScorePoint } from '../kit/answer-key-schema';
import type { DateNumber } from '../kit/seat-kind';
import type { Thresholds } from '../search/profile-schema';

/** One rating as scoring sees it: already opened, stripped of its words. */
export interface Rating {
  readonly seatId: string;
  readonly competencyId: string;
  readonly date: DateNumber;
  /** Kit item it was given to. */
  readonly itemId: string;
  readonly value: ScorePoint;
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
  readonly seats: readonly { readonly id: string; readonly weight: number }[];
  readonly thresholds: Thresholds;
}

export type Grade = 'A' | 'B' | 'C';

export interface CompetencyScore {
  readonly competencyId: string;
  /** Unrounded, 1 to 5; null if no seat rated it. */
  readonly score: number | null;
  /** 95% t-interval clipped to [1, 5]; null below three seats. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** In the order of the frame; seats that did not rate it are absent. */
  readonly seats: readonly { readonly seatId: string; readonly score: number }[];
  /** Largest minus smallest seat score; null below two seats. */
  readonly spread: number | null;
  readonly spreadWords: 'discuss' | 'far apart' | null;
}

export type ScoreWarning = 'not-enough-evidence' | 'deal-breaker' | 'no-ratings';

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
  readonly competencies: readonly CompetencyScore[];
  readonly warnings: readonly ScoreWarning[];
}
