import { dateNumbers, seatKindNames, type DateNumber } from '../kit/seat-kind';
import type { KitSummary } from '../kit/kit-schema';
import type { Panel, Seat } from './panel-schema';
import type { Competency } from './profile-schema';

/** One interview of the plan: a seat on a date. */
export interface Interview {
  readonly seat: Seat;
  readonly date: DateNumber;
  /** Questions in its kit; 0 while there is none. */
  readonly questions: number;
}

export interface CoverageRow {
  readonly competency: Pick<Competency, 'id' | 'name'>;
  /** Whether it is asked, in the order of the interviews. */
  readonly isAsked: readonly boolean[];
  /** How many interviews ask for it. */
  readonly times: number;
}

export interface Coverage {
  /** First date first, seats in the panel's order. */
  readonly interviews: readonly Interview[];
  readonly rows: readonly CoverageRow[];
}

export interface CoverageInput {
  readonly competencies: readonly Pick<Competency, 'id' | 'name' | 'definition'>[];
  readonly panel: Panel;
  /** Kits of seats and dates that are no longer on the panel are passed over. */
  readonly kits: readonly Pick<KitSummary, 'seatId' | 'date' | 'questions' | 'competencyIds'>[];
}

/** Which interview asks for which competency. Competencies nobody has written in are left out. */
export function panelCoverage({ competencies, panel, kits }: CoverageInput): Coverage {
  const kitOf = (seatId: string, date: DateNumber) => kits.find((kit) => kit.seatId === seatId && kit.date === date);
  const interviews = dateNumbers.flatMap((date) =>
    panel.seats
      .filter((seat) => seat.dates.includes(date))
      .map((seat) => ({ seat, date, questions: kitOf(seat.id, date)?.questions ?? 0 })),
  );
  const rows = competencies
    .filter(({ name, definition }) => name.trim() !== '' || definition.trim() !== '')
    .map((competency) => {
      const isAsked = interviews.map(
        ({ seat, date }) => kitOf(seat.id, date)?.competencyIds.includes(competency.id) ?? false,
      );
      return { competency, isAsked, times: isAsked.filter(Boolean).length };
    });
  return { interviews, rows };
}

/** "CFO", or "Peer, Ada Reyes" where several seats are of one kind. */
export function seatLabel(seat: Pick<Seat, 'kind' | 'personName'>, seats: readonly Pick<Seat, 'kind'>[]): string {
  const isAlone = seats.filter(({ kind }) => kind === seat.kind).length < 2;
  const person = seat.personName.trim();
  return isAlone || person === '' ? seatKindNames[seat.kind] : `${seatKindNames[seat.kind]}, ${person}`;
}
