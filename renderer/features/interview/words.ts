import { seatKindNames } from '#shared/domain/kit/seat-kind';
import type { Seat } from '#shared/domain/search/panel-schema';

/** "CFO, Dana Whitfield"; the kind alone while nobody sits there. */
export const seatName = ({ kind, personName }: Pick<Seat, 'kind' | 'personName'>): string =>
  personName === '' ? seatKindNames[kind] : `${seatKindNames[kind]}, ${personName}`;

/** 62 minutes and 5 seconds are "62:05". @param ms whole or not, never negative. */
export function clockWords(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Good signs that fit every question; the key's own factors are ticked in the key. */
export const goodSigns = ['Owns a mistake', 'Figures unasked', 'Credits others', 'Asks first'];
