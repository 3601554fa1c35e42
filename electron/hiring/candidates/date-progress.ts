import { type CandidateId, type DateProgress, type SeatProgress } from '#shared/domain/candidate/candidate-schema';
import { isDateOpen, type DateFacts } from '#shared/domain/interview/blind';
import { dateNumbers, type DateNumber } from '#shared/domain/kit/seat-kind';
import type { Seat } from '#shared/domain/search/panel-schema';
import type { SearchId } from '#shared/domain/search/search-schema';
import type { Db } from '../../db/connection';

interface SeatRow {
  date: DateNumber;
  seat_id: string;
  excuse_reason: string | null;
  excused_at_ms: number | null;
}
interface CardRow {
  date: DateNumber;
  seat_id: string;
  generation: number;
  committed_at_ms: number | null;
}

type PanelSeats = readonly Pick<Seat, 'id' | 'dates'>[];

/** Whose date it is. */
export interface DatePlace {
  readonly candidateId: CandidateId;
  readonly date: DateNumber;
}

/**
 * All SQL about who is to interview a candidate on a date and how far they are. What is on a scorecard is never read
 * here: only that it is begun or committed.
 */
export function createDateRepository(db: Db) {
  const selectSeats = db.prepare<[string], SeatRow>(
    'SELECT date, seat_id, excuse_reason, excused_at_ms FROM date_seats WHERE candidate_id = ? ORDER BY date, rowid',
  );
  const selectCards = db.prepare<[string], CardRow>(
    'SELECT date, seat_id, generation, committed_at_ms FROM scorecards WHERE candidate_id = ? ORDER BY rowid',
  );
  const selectGeneration = db
    .prepare<[string, string], number>(
      `SELECT p.generation FROM seat_pins p JOIN candidates c ON c.search_id = p.search_id
       WHERE c.id = ? AND p.seat_id = ?`,
    )
    .pluck();
  const selectCandidates = db.prepare<[string], CandidateId>('SELECT id FROM candidates WHERE search_id = ?').pluck();
  const insertSeat = db.prepare<[string, DateNumber, string]>(
    'INSERT OR IGNORE INTO date_seats (candidate_id, date, seat_id) VALUES (?, ?, ?)',
  );
  const excuseSeat = db.prepare<[string, number, string, DateNumber, string]>(
    `UPDATE date_seats SET excuse_reason = ?, excused_at_ms = ?
     WHERE candidate_id = ? AND date = ? AND seat_id = ? AND excused_at_ms IS NULL`,
  );

  const factsOf = (candidateId: CandidateId): ReadonlyMap<DateNumber, DateFacts> => {
    const seats = selectSeats.all(candidateId);
    const cards = selectCards.all(candidateId);
    const entries = dateNumbers.map((date): [DateNumber, DateFacts] => {
      const expected = seats.filter((seat) => seat.date === date);
      const own = cards.filter((card) => card.date === date);
      return [
        date,
        {
          expected: [...new Set([...expected, ...own].map(({ seat_id }) => seat_id))],
          excused: expected.filter(({ excused_at_ms }) => excused_at_ms !== null).map(({ seat_id }) => seat_id),
          cards: own.map(({ seat_id, generation, committed_at_ms }) => ({
            seatId: seat_id,
            generation,
            isCommitted: committed_at_ms !== null,
          })),
        },
      ];
    });
    return new Map(entries);
  };
  const facts = ({ candidateId, date }: DatePlace): DateFacts =>
    factsOf(candidateId).get(date) ?? { expected: [], excused: [], cards: [] };
  const generationOf = (candidateId: CandidateId, seatId: string) => selectGeneration.get(candidateId, seatId) ?? 0;

  return {
    /** As `shared/domain/interview/blind.ts` asks for it. */
    facts,
    /** One entry for each date that a seat of the panel interviews on, or that has begun. */
    progress: (candidateId: CandidateId, panel: PanelSeats): DateProgress[] => {
      const excuses = selectSeats.all(candidateId);
      return [...factsOf(candidateId)].flatMap(([date, each]) => {
        const seatIds = expectedWith(panel, date, each);
        if (seatIds.length === 0) return [];
        const seats = seatIds.map((seatId): SeatProgress => {
          const status = statusOf(seatId, each, generationOf(candidateId, seatId));
          const excuse = excuses.find((row) => row.date === date && row.seat_id === seatId)?.excuse_reason ?? null;
          return status === 'excused' && excuse !== null
            ? { seatId, status, excuseReason: excuse }
            : { seatId, status };
        });
        return [{ date, seats, isOpen: isDateOpen(each) }];
      });
    },
    /** Fixes who is expected when the first interview of a date begins. Call it in the transaction that begins it. */
    begin: ({ candidateId, date }: DatePlace, panel: PanelSeats): void => {
      for (const seatId of seatsOn(panel, date)) insertSeat.run(candidateId, date, seatId);
    },
    /** A seat that was added to the panel joins every date that has begun and is not open. */
    joinNewSeats: (searchId: SearchId, panel: PanelSeats): void => {
      for (const candidateId of selectCandidates.all(searchId)) {
        for (const [date, each] of factsOf(candidateId)) {
          if (each.cards.length === 0 || isDateOpen(each)) continue;
          for (const seatId of seatsOn(panel, date)) insertSeat.run(candidateId, date, seatId);
        }
      }
    },
    /** @returns false if it is excused already. */
    excuse: ({ candidateId, date }: DatePlace, seatId: string, excuse: { reason: string; nowMs: number }): boolean => {
      insertSeat.run(candidateId, date, seatId);
      return excuseSeat.run(excuse.reason, excuse.nowMs, candidateId, date, seatId).changes === 1;
    },
  };
}
export type DateRepository = ReturnType<typeof createDateRepository>;

const seatsOn = (panel: PanelSeats, date: DateNumber): string[] =>
  panel.filter((seat) => seat.dates.includes(date)).map(({ id }) => id);

/** In the panel's order, then those who left it. */
function expectedWith(panel: PanelSeats, date: DateNumber, facts: DateFacts): string[] {
  const onPanel = panel.map(({ id }) => id);
  const expected = isDateOpen(facts) ? facts.expected : [...facts.expected, ...seatsOn(panel, date)];
  const place = (seatId: string) => (onPanel.includes(seatId) ? onPanel.indexOf(seatId) : onPanel.length);
  return [...new Set(expected)].toSorted((a, b) => place(a) - place(b));
}

function statusOf(seatId: string, { excused, cards }: DateFacts, generation: number): SeatProgress['status'] {
  const own = cards.filter((card) => card.seatId === seatId);
  if (own.some(({ isCommitted }) => isCommitted)) return 'committed';
  if (excused.includes(seatId)) return 'excused';
  return own.some((card) => card.generation === generation) ? 'begun' : 'waiting';
}
