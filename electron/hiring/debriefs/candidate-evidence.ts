import type { CandidateEvidence, OpenCard } from '#shared/domain/debrief/debrief-schema';
import type { Viewer } from '#shared/domain/interview/blind';
import type { Search } from '#shared/domain/search/search-schema';
import type { DateRepository } from '../candidates/date-progress';
import type { NamedCandidate } from '../interviews/hiring-sources';
import type { LockedKitRepository } from '../interviews/locked-kit-repository';
import type { Scorecard, ScorecardRepository } from '../interviews/scorecard-repository';
import type { DebriefRepository } from './debrief-repository';

export interface EvidenceDeps {
  readonly dates: Pick<DateRepository, 'progress'>;
  readonly kits: LockedKitRepository;
  readonly scorecards: ScorecardRepository;
  readonly debriefs: DebriefRepository;
}

/** One candidate as `viewer` may see it at this moment: the cards of open dates, and how many more there are. */
export function evidenceOf(
  { dates, kits, scorecards, debriefs }: EvidenceDeps,
  viewer: Viewer,
  { search, candidate }: { readonly search: Search; readonly candidate: NamedCandidate },
): CandidateEvidence {
  const open = scorecards.readAll(viewer, candidate.id).flatMap((card) => openCard(kits, card));
  return {
    candidateId: candidate.id,
    name: candidate.name,
    headline: candidate.headline,
    stage: candidate.stage,
    dates: dates.progress(candidate.id, search.document.panel.seats),
    cards: open,
    sealed: scorecards.countOf(candidate.id) - open.length,
    moves: debriefs.moves(candidate.id),
    decisions: debriefs.decisions(candidate.id),
  };
}

function openCard(kits: LockedKitRepository, { seatId, date, kitVersionId, document, committedAtMs }: Scorecard) {
  if (committedAtMs === null) return [];
  const { version, sha256, kit } = kits.get(kitVersionId);
  return [{ seatId, date, kitVersion: version, kitSha256: sha256, kit, document, committedAtMs } satisfies OpenCard];
}
