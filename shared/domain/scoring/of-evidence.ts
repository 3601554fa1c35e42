import type { CandidateStage } from '../candidate/candidate-schema';
import type { CandidateEvidence, DecisionDraft, OpenCard } from '../debrief/debrief-schema';
import type { KitItem } from '../kit/kit-schema';
import type { Seat } from '../search/panel-schema';
import type { Profile } from '../search/profile-schema';
import type { SearchDocument } from '../search/search-schema';
import { isAgainstComposite, rivalsOf } from './against-composite';
import type { ImpressionAndRatings } from './halo';
import { scoreCandidate } from './score-candidate';
import type { CandidateScore, Rating, ScoredCandidate, ScoringFrame } from './scoring-input';

/** The part of a search, or of a search file, that says what weighs how much. */
export interface Weighing {
  readonly profile: Pick<Profile, 'competencies' | 'weightReason' | 'thresholds'>;
  readonly panel: { readonly seats: readonly Pick<Seat, 'id' | 'weight'>[]; readonly weightReason: string };
}

/** What a search is scored against. Weights count only with a written reason; without one, all weigh the same. */
export function scoringFrameOf({ profile, panel }: Weighing): ScoringFrame {
  const equal = (rows: readonly { readonly id: string; readonly weight: number }[], reason: string) =>
    rows.map(({ id, weight }) => ({ id, weight: reason.trim() === '' ? 1 : weight }));
  return {
    competencies: equal(profile.competencies, profile.weightReason),
    seats: equal(panel.seats, panel.weightReason),
    thresholds: profile.thresholds,
  };
}

/** Whose weights differ without a written reason, and so do not count yet. */
export function ignoredWeights({ profile, panel }: Weighing): ('competencies' | 'seats')[] {
  const areIgnored = (rows: readonly { readonly weight: number }[], reason: string) =>
    reason.trim() === '' && rows.some(({ weight }) => weight !== rows[0]?.weight);
  return [
    ...(areIgnored(profile.competencies, profile.weightReason) ? (['competencies'] as const) : []),
    ...(areIgnored(panel.seats, panel.weightReason) ? (['seats'] as const) : []),
  ];
}

/** The open cards of a candidate as ratings. Questions that are not scored are left out. */
export function scoredCandidateOf({ candidateId, cards, moves }: CandidateEvidence): ScoredCandidate {
  return {
    id: candidateId,
    ratings: cards.flatMap(ratingsOf),
    moves,
    hasDealBreaker: cards.some(({ document }) => document.dealBreakers.length > 0),
  };
}

/** Frame and candidate in one: what {@link scoreCandidate} takes. */
export const scoringInputOf = (search: SearchDocument, evidence: CandidateEvidence) => ({
  frame: scoringFrameOf(search),
  candidate: scoredCandidateOf(evidence),
});

export function scoreEvidence(search: SearchDocument, evidence: CandidateEvidence): CandidateScore {
  const { frame, candidate } = scoringInputOf(search, evidence);
  return scoreCandidate(frame, candidate);
}

/** The open cards as halo sees them. */
export function impressionsOf(cards: readonly OpenCard[]): ImpressionAndRatings[] {
  return cards.map((card) => ({
    seatId: card.seatId,
    firstImpression: card.document.firstImpression?.rating ?? null,
    values: ratingsOf(card).flatMap(({ value }) => value ?? []),
  }));
}

const outOfTheRunning: readonly CandidateStage[] = ['hired', 'declined', 'withdrawn'];

/** True for a candidate who can still be hired: not hired, declined or withdrawn, and not declined by the last decision. */
export const isInTheRunning = ({ stage, decisions }: Pick<CandidateEvidence, 'stage' | 'decisions'>): boolean =>
  !outOfTheRunning.includes(stage) && decisions.at(-1)?.kind !== 'decline';

/**
 * Why a decision goes against the composite, as a sentence; null if it does not. Screen and handler decide with it.
 *
 * @param all every candidate of the search as far as their scores are open; the one decided on may be among them.
 */
export function whyAgainst(
  kind: DecisionDraft['kind'],
  search: SearchDocument,
  { evidence, all }: { readonly evidence: CandidateEvidence; readonly all: readonly CandidateEvidence[] },
): string | null {
  const { frame, candidate } = scoringInputOf(search, evidence);
  const others = all
    .filter((other) => other.candidateId !== evidence.candidateId && isInTheRunning(other))
    .map((other) => ({ name: other.name, candidate: scoredCandidateOf(other) }));
  return isAgainstComposite(kind, scoreCandidate(frame, candidate), rivalsOf(frame, candidate, others));
}

function ratingsOf({ seatId, date, kit, document, committedAtMs }: OpenCard): Rating[] {
  return kit.items.flatMap((item): Rating[] => {
    if (!item.isScored || item.competencyId === null) return [];
    const answer = document.answers[item.id];
    const value = answer?.skipReason === null ? answer.rating : null;
    return [
      {
        seatId,
        competencyId: item.competencyId,
        date,
        itemId: item.id,
        content: lockedContent(item),
        value,
        givenAtMs: committedAtMs,
      },
    ];
  });
}

/**
 * What makes two locked questions the same: what is asked, what it is scored on and the key it is held against. Its place,
 * its minutes and where it came from do not change an answer.
 */
export const lockedContent = ({ text, competencyId, kind, key }: KitItem): string =>
  JSON.stringify([text, competencyId, kind, key], sortedKeys);

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;
