import { useMemo } from 'react';
import { useLocale } from 'react-aria-components';

import { scoreCandidate } from '#shared/domain/scoring/score-candidate';
import { scoringInputOf } from '#shared/domain/scoring/of-evidence';
import type { CandidateScore } from '#shared/domain/scoring/scoring-input';
import type { OpenDebrief } from './debrief-store';

export interface Scores {
  readonly score: CandidateScore;
  /** As it was before the discussion. */
  readonly before: CandidateScore;
}

export function useScores({ search, evidence }: OpenDebrief): Scores {
  return useMemo(() => {
    const { frame, candidate } = scoringInputOf(search, evidence);
    return { score: scoreCandidate(frame, candidate), before: scoreCandidate(frame, { ...candidate, moves: [] }) };
  }, [search, evidence]);
}

/** The language numbers are written in on this screen. */
export const useNumberLocale = (): string => useLocale().locale;
