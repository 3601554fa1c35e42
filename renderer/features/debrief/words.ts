import type { DealBreaker, Competency } from '#shared/domain/search/profile-schema';
import type { SearchDocument } from '#shared/domain/search/search-schema';
import { seatKindNames } from '#shared/domain/kit/seat-kind';
import { shownScore } from '#shared/domain/scoring/shown-score';
import { formatNumber } from '#shared/kernel/format';

/** "CFO"; with the person's name where two seats are of one kind. */
export function seatName({ panel: { seats } }: SearchDocument, seatId: string): string {
  const seat = seats.find(({ id }) => id === seatId);
  if (!seat) return 'Former seat';
  const isTold = seats.filter(({ kind }) => kind === seat.kind).length === 1;
  const person = seat.personName.trim();
  return isTold || person === '' ? seatKindNames[seat.kind] : `${seatKindNames[seat.kind]}, ${person}`;
}

export const seatPerson = ({ panel }: SearchDocument, seatId: string): string =>
  panel.seats.find(({ id }) => id === seatId)?.personName.trim() ?? '';

export const competencyName = (competencies: readonly Competency[], id: string): string =>
  competencies.find((competency) => competency.id === id)?.name.trim() || 'Competency without a name';

export const dealBreakerText = (dealBreakers: readonly DealBreaker[], id: string | null): string =>
  dealBreakers.find((dealBreaker) => dealBreaker.id === id)?.text.trim() || 'A deal-breaker that has left the profile';

/** A computed score, "4.0". */
export const scoreText = (score: number, locale: string): string => formatNumber(score, locale, { exactly: 1 });

/** A seat's score, "4" or "4.5". */
export const seatScoreText = (score: number, locale: string): string => formatNumber(score, locale, 1);

/** Which of the five colours a score has: two that show the same digits have the same. */
export const scoreStep = (score: number): number => Math.round(shownScore(score));

export const decisionNames = { hire: 'Hire', hold: 'Hold', decline: 'Decline' } as const;
