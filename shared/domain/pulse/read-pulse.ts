import { pulseThemes } from '../playbook/workshop-material-schema';
import {
  LEAST_SHEETS,
  pulseSides,
  roomThemeSchema,
  type AskedStatement,
  type LeadersReading,
  type PulseAnswer,
  type PulseResult,
  type PulseSide,
  type PulseSpread,
  type PulseTheme,
  type ThemeReading,
} from './pulse-schema';

/** A mean up to here reads low, from {@link HIGH} on high. */
const LOW = 2.5;
const HIGH = 4;
/** Where a mean is cut: outside, it would say what every single person answered. */
const CUT_LOW = 1.5;
const CUT_HIGH = 4.5;
/** A spread is told from this many sheets on, and only of groups with this many answers or more. */
const LEAST_SHEETS_FOR_SPREAD = 5;
const LEAST_IN_GROUP = 3;

interface Round {
  readonly heldOn: string;
  readonly statements: readonly AskedStatement[];
  readonly answers: readonly PulseAnswer[];
}

/**
 * What the room may see of a round: each side by theme, the leaders' relationship left out.
 *
 * @returns null unless each side has {@link LEAST_SHEETS} answers to every statement.
 */
export function readPulse(round: Round): PulseResult | null {
  if (!isReadable(round)) return null;
  return {
    heldOn: round.heldOn,
    sheets: { marketing: sheetsOf(round, 'marketing'), sales: sheetsOf(round, 'sales') },
    themes: pulseThemes
      .filter((theme) => round.statements.some((statement) => statement.theme === theme))
      .flatMap((theme) => {
        const room = roomThemeSchema.safeParse(theme);
        return room.success ? [{ theme: room.data, ...readSides(round, theme) }] : [];
      }),
  };
}

/** What the facilitator alone may see. @returns null as {@link readPulse} does, and where nothing was asked of it. */
export function readLeaders(round: Round): LeadersReading | null {
  if (!isReadable(round) || !round.statements.some(({ theme }) => theme === 'leaders')) return null;
  const read = readSides(round, 'leaders');
  return { ...read, isLow: isEitherLow(read) };
}

function readSides(round: Round, theme: PulseTheme) {
  const marketing = readTheme(round, theme, 'marketing');
  const sales = readTheme(round, theme, 'sales');
  const asked = round.statements.filter((statement) => statement.theme === theme);
  return {
    marketing,
    sales,
    questions: isEitherLow({ marketing, sales }) ? asked.map(({ whenLow }) => whenLow) : [],
  };
}

function readTheme(round: Round, theme: PulseTheme, side: PulseSide): ThemeReading {
  const asked = new Map(round.statements.filter((each) => each.theme === theme).map((each) => [each.id, each]));
  const values = round.answers.flatMap((answer) => {
    const statement = asked.get(answer.statementId);
    if (answer.side !== side || statement === undefined) return [];
    // Agreeing to a reversed statement is bad news.
    return [statement.isReversed ? 6 - answer.value : answer.value];
  });
  const exact = values.reduce((sum, value) => sum + value, 0) / values.length;
  const mean = Math.min(CUT_HIGH, Math.max(CUT_LOW, Math.round(exact * 2) / 2));
  return {
    mean,
    level: mean <= LOW ? 'low' : mean >= HIGH ? 'high' : 'mixed',
    spread: sheetsOf(round, side) >= LEAST_SHEETS_FOR_SPREAD ? harmless(spreadOf(values)) : null,
  };
}

const spreadOf = (values: readonly number[]): PulseSpread => ({
  low: values.filter((value) => value <= 2).length,
  middle: values.filter((value) => value === 3).length,
  high: values.filter((value) => value >= 4).length,
});

/** One group says what all of them answered; a group of one or two answers may be a single person's. */
function harmless(spread: PulseSpread): PulseSpread | null {
  const groups = Object.values(spread).filter((amount) => amount > 0);
  return groups.length > 1 && groups.every((amount) => amount >= LEAST_IN_GROUP) ? spread : null;
}

const isEitherLow = ({ marketing, sales }: Readonly<Record<PulseSide, ThemeReading>>): boolean =>
  marketing.level === 'low' || sales.level === 'low';

/** A file that somebody edited may have fewer answers to one statement than to another: the least counts. */
function sheetsOf({ statements, answers }: Round, side: PulseSide): number {
  const counts = new Map(statements.map(({ id }) => [id, 0]));
  for (const answer of answers) {
    const count = counts.get(answer.statementId);
    if (answer.side === side && count !== undefined) counts.set(answer.statementId, count + 1);
  }
  return counts.size === 0 ? 0 : Math.min(...counts.values());
}

const isReadable = (round: Round): boolean => pulseSides.every((side) => sheetsOf(round, side) >= LEAST_SHEETS);
