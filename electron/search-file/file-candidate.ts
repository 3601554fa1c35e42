import type { CandidateEvidence, OpenCard } from '#shared/domain/debrief/debrief-schema';
import type { FileCandidate, FileRating } from '#shared/domain/search/search-file-candidate';
import { scoredItems, type QuestionIdOf } from './file-questions';

interface Deps {
  readonly competencies: ReadonlySet<string>;
  readonly dealBreakers: ReadonlySet<string>;
  readonly questionIdOf: QuestionIdOf;
}

/** One candidate's open evidence as the file holds it. */
export function fileCandidate(evidence: CandidateEvidence, deps: Deps): FileCandidate {
  const { candidateId, name, headline, cards, sealed } = evidence;
  const ratings = cards.flatMap((card) => fileRatings(card, deps));
  const isRated = (seatId: string, competencyId: string) =>
    ratings.some((rating) => rating.score !== null && rating.seatId === seatId && rating.competencyId === competencyId);
  return {
    id: candidateId,
    name,
    headline,
    ratings,
    moves: evidence.moves
      .filter(({ seatId, competencyId }) => isRated(seatId, competencyId))
      .map(({ seatId, competencyId, from, to, reason, movedAtMs }) => ({
        seatId,
        competencyId,
        from,
        to,
        reason,
        movedAtMs,
      })),
    dealBreakers: cards.flatMap(({ seatId, date, document }) =>
      document.dealBreakers.map(({ dealBreakerId, evidence: seen }) => ({
        seatId,
        date,
        dealBreakerId: deps.dealBreakers.has(dealBreakerId) ? dealBreakerId : null,
        evidence: seen,
      })),
    ),
    firstImpressions: cards.flatMap(({ seatId, date, document: { firstImpression } }) =>
      firstImpression ? [{ seatId, date, score: firstImpression.rating, words: firstImpression.words }] : [],
    ),
    sealed,
  };
}

function fileRatings(card: OpenCard, { competencies, questionIdOf }: Deps): FileRating[] {
  const { seatId, date, document, committedAtMs } = card;
  return scoredItems(card, competencies).map((item) => {
    const answer = document.answers[item.id];
    return {
      seatId,
      competencyId: item.competencyId,
      date,
      questionId: questionIdOf(card, item),
      score: answer?.skipReason === null ? answer.rating : null,
      evidence: answer?.evidence ?? '',
      givenAtMs: committedAtMs,
    };
  });
}
