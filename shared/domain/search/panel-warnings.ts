import { dateNames, dateNumbers, seatKindNames, type SeatKind } from '../kit/seat-kind';
import { mostCompetencies } from './lint-competencies';
import { panelCoverage, seatLabel, type Coverage, type CoverageInput } from './panel-coverage';
import type { Panel } from './panel-schema';

export type PanelWarningCode =
  | 'no-seat'
  | 'seat-without-date'
  | 'too-many-interviews'
  | 'too-many-competencies'
  | 'key-seat-missing'
  | 'no-kit'
  | 'gap'
  | 'asked-often'
  | 'unequal-weights';

export interface PanelWarning {
  readonly code: PanelWarningCode;
  readonly message: string;
  readonly hint: string;
  /** Section of the search where it is mended. */
  readonly mendIn: 'profile' | 'panel' | 'kits';
}

/** Beyond four interviews a candidate's time is spent without the panel learning more. */
const mostInterviews = 4;
/** A competency that this many interviews ask for is asked too often. */
const OFTEN = 3;

interface Input extends CoverageInput {
  /** Seats that ask the role's key question, each with its own right answer; empty where none ships. */
  readonly keySeats: readonly SeatKind[];
}

/** What a panel should know of its plan, each with what to do; the most basic first. */
export function panelWarnings(input: Input): PanelWarning[] {
  const { panel } = input;
  if (panel.seats.length === 0) {
    const hint = 'Add the people who will interview, each in the role they interview in.';
    return [{ code: 'no-seat', message: 'Nobody sits on the panel yet.', hint, mendIn: 'panel' }];
  }
  const coverage = panelCoverage(input);
  return [
    ...seatsWithoutDate(panel),
    ...unequalWeights(panel),
    ...tooMany(coverage),
    ...missingKeySeats(panel, input.keySeats),
    ...withoutKit(coverage, panel),
    ...gaps(coverage),
    ...askedOften(coverage),
  ];
}

function seatsWithoutDate({ seats }: Panel): PanelWarning[] {
  const idle = seats.filter(({ dates }) => dates.length === 0).map((seat) => seatLabel(seat, seats));
  if (idle.length === 0) return [];
  const message = `${list(idle)} ${idle.length === 1 ? 'has' : 'have'} no date.`;
  return [{ code: 'seat-without-date', message, hint: 'Tick a date, or remove the seat.', mendIn: 'panel' }];
}

function unequalWeights({ seats, weightReason }: Panel): PanelWarning[] {
  if (seats.every(({ weight }) => weight === 0)) {
    const hint = 'Give at least one a weight above 0; 1 for all is usual.';
    return [{ code: 'unequal-weights', message: 'No seat weighs anything.', hint, mendIn: 'panel' }];
  }
  const isEqual = seats.every(({ weight }) => weight === seats[0]?.weight);
  if (isEqual || weightReason.trim() !== '') return [];
  const hint = 'Write why below the seats, or make them equal again.';
  const message = 'The seats do not weigh the same and no reason is written.';
  return [{ code: 'unequal-weights', message, hint, mendIn: 'panel' }];
}

function tooMany({ interviews, rows }: Coverage): PanelWarning[] {
  const found: PanelWarning[] = [];
  if (interviews.length > mostInterviews) {
    const message = `One candidate sits through ${interviews.length} interviews.`;
    const hint = `Keep to ${mostInterviews}: take seats off a date, or let only those who must decide see a candidate twice.`;
    found.push({ code: 'too-many-interviews', message, hint, mendIn: 'panel' });
  }
  if (rows.length > mostCompetencies) {
    const message = `The profile has ${rows.length} competencies.`;
    const hint = `Keep the five to ${mostCompetencies} that decide; a panel cannot cover more.`;
    found.push({ code: 'too-many-competencies', message, hint, mendIn: 'profile' });
  }
  return found;
}

function missingKeySeats({ seats }: Panel, keySeats: readonly SeatKind[]): PanelWarning[] {
  const missing = keySeats.filter((kind) => !seats.some((seat) => seat.kind === kind));
  if (missing.length === 0) return [];
  const names = missing.map((kind) => seatKindNames[kind]);
  const message = `The key question has a right answer for ${list(names)}, and nobody sits there.`;
  const hint = 'Add the seat: what an A-player says differs by who asks, and that difference is what you listen for.';
  return [{ code: 'key-seat-missing', message, hint, mendIn: 'panel' }];
}

function withoutKit({ interviews }: Coverage, { seats }: Panel): PanelWarning[] {
  const bare = dateNumbers
    .map((date) => ({
      date,
      names: interviews
        .filter((one) => one.date === date && one.questions === 0)
        .map(({ seat }) => seatLabel(seat, seats)),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ date, names }) => `${list(names)} on the ${dateNames[date].toLowerCase()}`);
  if (bare.length === 0) return [];
  const message = `No questions yet for ${bare.join('; ')}.`;
  return [{ code: 'no-kit', message, hint: 'Write the kit, or take the seat off that date.', mendIn: 'kits' }];
}

function gaps({ interviews, rows }: Coverage): PanelWarning[] {
  // Before the first kit every competency is a gap, which tells nothing.
  if (interviews.every(({ questions }) => questions === 0)) return [];
  const unasked = rows.filter(({ times }) => times === 0).map(({ competency }) => nameOf(competency));
  if (unasked.length === 0) return [];
  const message = `Nobody asks about ${list(unasked)}.`;
  const hint = 'Put a question on it into one of the kits, or take it out of the profile.';
  return [{ code: 'gap', message, hint, mendIn: 'kits' }];
}

function askedOften({ rows }: Coverage): PanelWarning[] {
  const often = rows.filter(({ times }) => times >= OFTEN);
  if (often.length === 0) return [];
  const message = `Asked three times or more: ${list(often.map(({ competency, times }) => `${nameOf(competency)} (${times})`))}.`;
  const hint =
    'The key question and the candidate’s own questions come back on purpose. For the rest two seats are enough to ' +
    'compare: give the time of the others to what fewer ask.';
  return [{ code: 'asked-often', message, hint, mendIn: 'kits' }];
}

const nameOf = ({ name }: { readonly name: string }) => name.trim() || 'a competency without a name';

/** "a", "a and b", "a, b and c". */
const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
