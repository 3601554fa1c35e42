import type { SearchFile } from './search-file';
import type { FileCandidate, FileRating } from './search-file-candidate';

export interface FileFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

interface Known {
  readonly seats: ReadonlySet<string>;
  readonly competencies: ReadonlySet<string>;
  readonly dealBreakers: ReadonlySet<string>;
  readonly questions: ReadonlyMap<string, SearchFile['questions'][number]>;
}

/** What each row's own shape cannot tell: ids that name nothing, numbers that contradict each other, one thing said twice. */
export function findFileFaults(file: SearchFile): FileFault[] {
  const { profile, panel, questions, candidates } = file;
  const known: Known = {
    seats: idsOf(panel.seats),
    competencies: idsOf(profile.competencies),
    dealBreakers: idsOf(profile.dealBreakers),
    questions: new Map(questions.map((question) => [question.id, question])),
  };
  const { a, b } = profile.thresholds;
  return [
    ...faultsIf(b > a, ['profile', 'thresholds'], `Grade B cannot begin above grade A (${b} and ${a})`),
    ...questions.flatMap((question, index) => unknownPlace(question, known, ['questions', index])),
    ...candidates.flatMap((candidate, index) => candidateFaults(candidate, known, ['candidates', index])),
  ];
}

type At = FileFault['path'];

function candidateFaults(candidate: FileCandidate, known: Known, at: At): FileFault[] {
  const { ratings, moves, dealBreakers, firstImpressions } = candidate;
  const asked = ratings.map(({ seatId, questionId }) => (questionId === null ? null : `${seatId} ${questionId}`));
  const impressions = firstImpressions.map(({ seatId, date }) => `${seatId} ${date}`);
  return [
    ...ratings.flatMap((rating, index) => ratingFaults(rating, known, [...at, 'ratings', index])),
    ...repeated(asked).map((index) => fault([...at, 'ratings', index], 'This seat rates this question twice')),
    ...moves.flatMap((move, index) => {
      const place = [...at, 'moves', index];
      const isRated = ratings.some((rating) => rating.score !== null && isSameScore(rating, move));
      return [
        ...unknownPlace(move, known, place),
        ...faultsIf(!isRated, place, 'This seat never rated this competency, so there is no score to move'),
      ];
    }),
    ...dealBreakers.flatMap(({ seatId, dealBreakerId }, index) => {
      const place = [...at, 'dealBreakers', index];
      const isUnknown = dealBreakerId !== null && !known.dealBreakers.has(dealBreakerId);
      return [
        ...unknownSeat(seatId, known, place),
        ...faultsIf(isUnknown, [...place, 'dealBreakerId'], `The profile has no deal-breaker “${dealBreakerId}”`),
      ];
    }),
    ...firstImpressions.flatMap(({ seatId }, index) => unknownSeat(seatId, known, [...at, 'firstImpressions', index])),
    ...repeated(impressions).map((index) =>
      fault([...at, 'firstImpressions', index], 'This seat has two first impressions of one date'),
    ),
  ];
}

function ratingFaults(rating: FileRating, known: Known, at: At): FileFault[] {
  const places = unknownPlace(rating, known, at);
  if (rating.questionId === null) return places;
  const question = known.questions.get(rating.questionId);
  const where = [...at, 'questionId'];
  if (!question) return [...places, fault(where, `The file has no question “${rating.questionId}”`)];
  const isItsOwn = isSameScore(question, rating) && question.date === rating.date;
  return [...places, ...faultsIf(!isItsOwn, where, 'This question belongs to another seat, date or competency')];
}

interface Place {
  readonly seatId: string;
  readonly competencyId: string;
}

const isSameScore = (one: Place, other: Place) =>
  one.seatId === other.seatId && one.competencyId === other.competencyId;

const unknownPlace = ({ seatId, competencyId }: Place, known: Known, at: At): FileFault[] => [
  ...unknownSeat(seatId, known, at),
  ...faultsIf(
    !known.competencies.has(competencyId),
    [...at, 'competencyId'],
    `The profile has no competency “${competencyId}”`,
  ),
];

const unknownSeat = (seatId: string, known: Known, at: At): FileFault[] =>
  faultsIf(!known.seats.has(seatId), [...at, 'seatId'], `The panel has no seat “${seatId}”`);

/** Indices of what stands earlier in the list already. */
const repeated = (keys: readonly (string | null)[]): number[] =>
  keys.flatMap((key, index) => (key !== null && keys.indexOf(key) < index ? [index] : []));

const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
const fault = (path: At, message: string): FileFault => ({ path, message });
const faultsIf = (isWrong: boolean, path: At, message: string) => (isWrong ? [fault(path, message)] : []);
