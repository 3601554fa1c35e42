import type { KitDocument } from './kit-schema';

/** What belongs to the candidate's own questions and is never planned away. */
export const CANDIDATE_MINUTES = 15;

export interface KitMinutes {
  /** Of all questions, the candidate's part among them. */
  readonly sum: number;
  readonly planned: number;
  /** Positive: what is left over; negative: what does not fit. */
  readonly left: number;
  /** What the candidate has for questions of their own. */
  readonly candidate: number;
  /** True if the candidate has 15 minutes or more. */
  readonly hasCandidateTime: boolean;
}

/** How the length of the interview is spent. The candidate's 15 minutes are never what is shortened. */
export function kitMinutes({ items, plannedMinutes }: Pick<KitDocument, 'items' | 'plannedMinutes'>): KitMinutes {
  const minutesOf = (rows: KitDocument['items']) => rows.reduce((sum, { minutes }) => sum + minutes, 0);
  const sum = minutesOf(items);
  const candidate = minutesOf(items.filter(({ part }) => part === 'candidate'));
  return {
    sum,
    planned: plannedMinutes,
    left: plannedMinutes - sum,
    candidate,
    hasCandidateTime: candidate >= CANDIDATE_MINUTES,
  };
}
