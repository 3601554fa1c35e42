import type { CandidateEvidence } from '#shared/domain/debrief/debrief-schema';
import type { Seat } from '#shared/domain/search/panel-schema';
import type { SearchFile } from '#shared/domain/search/search-file';

type FileSeat = SearchFile['panel']['seats'][number];

/** The seats of the panel without the ids of people, then those that left it and have an open scorecard. */
export function fileSeats(seats: readonly Seat[], candidates: readonly CandidateEvidence[]): FileSeat[] {
  const known = new Set(seats.map(({ id }) => id));
  const wrote = new Set(candidates.flatMap(({ cards }) => cards.map(({ seatId }) => seatId)));
  const left = [...wrote].filter((id) => !known.has(id)).toSorted();
  return [
    ...seats.map(({ id, kind, personName, dates, weight }) => ({ id, kind, personName, dates, weight })),
    ...left.map((id) => ({ id, kind: null, personName: '', dates: [], weight: 1 })),
  ];
}
