import { scorePoints, type ScorePoint } from '../kit/answer-key-schema';
import type { CalibrationAnswer } from './set-schema';

/** What one seat gave, by answer id. An answer it did not rate is left out. */
export type SeatPoints = Readonly<Record<string, ScorePoint>>;

type Reference = Pick<CalibrationAnswer, 'id' | 'reference'>;

/** How often ratings met the reference; counts, never a coefficient (FORMULAS.md). */
interface Met {
  readonly ratings: number;
  readonly exact: number;
  /** The exact ones among them. */
  readonly withinOne: number;
}

export interface AnswerAgreement extends Met {
  readonly answerId: string;
  readonly reference: ScorePoint;
  /** How many seats gave each point. */
  readonly given: Readonly<Record<ScorePoint, number>>;
  /** Null while nobody rated it. */
  readonly range: { readonly lowest: ScorePoint; readonly highest: ScorePoint } | null;
  /** Two seats are two points apart or more: they do not mean the same by an anchor. */
  readonly isReadDifferently: boolean;
}

export interface AnchorAgreement extends Met {
  readonly point: ScorePoint;
  /** Those whose reference it is. */
  readonly answerIds: readonly string[];
  readonly isReadDifferently: boolean;
}

/** From this distance between the lowest and the highest rating on, an anchor is talked about. */
const SPREAD_TO_TALK = 2;

/** What the seats gave one answer, beside its reference. */
export function answerAgreement({ id, reference }: Reference, seats: readonly SeatPoints[]): AnswerAgreement {
  const points = seats.flatMap((seat) => seat[id] ?? []);
  const range = rangeOf(points);
  return {
    answerId: id,
    reference,
    ratings: points.length,
    exact: points.filter((point) => point === reference).length,
    withinOne: points.filter((point) => Math.abs(point - reference) <= 1).length,
    given: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, ...counted(points) },
    range,
    isReadDifferently: range !== null && range.highest - range.lowest >= SPREAD_TO_TALK,
  };
}

/** Agreement by anchor, best first: the answers that belong to it, taken together. Anchors without an answer are left out. */
export function anchorAgreement(answers: readonly AnswerAgreement[]): AnchorAgreement[] {
  return scorePoints.toReversed().flatMap((point) => {
    const own = answers.filter(({ reference }) => reference === point);
    if (own.length === 0) return [];
    const sum = (of: (answer: AnswerAgreement) => number) => own.reduce((total, answer) => total + of(answer), 0);
    return [
      {
        point,
        answerIds: own.map(({ answerId }) => answerId),
        ratings: sum(({ ratings }) => ratings),
        exact: sum(({ exact }) => exact),
        withinOne: sum(({ withinOne }) => withinOne),
        isReadDifferently: own.some(({ isReadDifferently }) => isReadDifferently),
      },
    ];
  });
}

function rangeOf(points: readonly ScorePoint[]): AnswerAgreement['range'] {
  const sorted = points.toSorted((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  return lowest === undefined || highest === undefined ? null : { lowest, highest };
}

const counted = (points: readonly ScorePoint[]) =>
  Object.fromEntries([...new Set(points)].map((point) => [point, points.filter((each) => each === point).length]));

/** "3 of 4". */
export const countWords = (some: number, all: number): string => `${some} of ${all}`;
