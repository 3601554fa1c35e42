import { formatNumber } from '#shared/kernel/format';
import { seatKindNames } from '#shared/domain/kit/seat-kind';
import type { SearchDocument } from '#shared/domain/search/search-schema';

/** Who sits on a seat, in words: "CFO, Margit Hansen". */
export function seatLabel({ panel }: Pick<SearchDocument, 'panel'>, seatId: string): string {
  const seat = panel.seats.find(({ id }) => id === seatId);
  if (!seat) return 'Former seat';
  return [seatKindNames[seat.kind], seat.personName.trim()].filter((part) => part !== '').join(', ');
}

/** "Margit Hansen" alone; empty if nobody is named. */
export const personLabel = ({ panel }: Pick<SearchDocument, 'panel'>, seatId: string): string =>
  panel.seats.find(({ id }) => id === seatId)?.personName.trim() ?? '';

/** "CFO" alone. */
export function seatKindLabel({ panel }: Pick<SearchDocument, 'panel'>, seatId: string): string {
  const seat = panel.seats.find(({ id }) => id === seatId);
  return seat ? seatKindNames[seat.kind] : 'Former seat';
}

export function competencyLabel({ profile }: Pick<SearchDocument, 'profile'>, competencyId: string | null): string {
  const name = profile.competencies.find(({ id }) => id === competencyId)?.name.trim() ?? '';
  if (name !== '') return name;
  return competencyId === null ? '' : 'Competency without a name';
}

/** A computed score: one decimal. */
export const shownScoreIn = (score: number, locale: string): string => formatNumber(score, locale, { exactly: 1 });

export const shownInstantDay = (instantMs: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(instantMs);

/** What may be said of what is sealed: that it exists. Empty if nothing is. */
export function sealedSentence(sealed: number): string {
  if (sealed === 0) return '';
  return sealed === 1 ? '1 sealed assessment exists.' : `${sealed} sealed assessments exist.`;
}
