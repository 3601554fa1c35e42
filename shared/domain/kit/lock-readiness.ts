import { scorePoints } from './answer-key-schema';
import { CANDIDATE_MINUTES, kitMinutes } from './kit-minutes';
import type { KitDocument, KitItem } from './kit-schema';
import { lintQuestion } from './question-linter';
import type { Profile } from '../search/profile-schema';

/** What keeps a kit from being locked. */
export interface LockObstacle {
  /** Question where it is mended; null when it is about the whole kit. */
  readonly itemId: string | null;
  /** What is missing and what to do, in the user's words. */
  readonly message: string;
}

/**
 * What must be settled before a kit can be locked, in the order of its questions; empty if nothing is missing.
 *
 * @param profile of the search as it is now.
 */
export function whyNotLock(kit: KitDocument, profile: Pick<Profile, 'competencies'>): LockObstacle[] {
  const competencyIds = new Set(profile.competencies.map(({ id }) => id));
  return [
    ...wholeKit(kit),
    ...kit.items.flatMap((item, index) =>
      [...itemObstacles(item, competencyIds)].map((message) => ({
        itemId: item.id,
        message: `Question ${index + 1}: ${message}`,
      })),
    ),
  ];
}

function wholeKit(kit: KitDocument): LockObstacle[] {
  if (kit.items.length === 0) return [about('There is no question yet. Add the questions this seat asks.')];
  const { sum, planned, hasCandidateTime } = kitMinutes(kit);
  return [
    ...(kit.items.some(({ isScored, part }) => isScored && part !== 'candidate')
      ? []
      : [about('No question is scored. Add one that rates a competency of the profile.')]),
    ...(hasCandidateTime
      ? []
      : [about(`The candidate has no ${CANDIDATE_MINUTES} minutes for questions of their own. Give them that time.`)]),
    ...(sum > planned
      ? [about(`The questions take ${sum} minutes and the interview has ${planned}. Shorten it, or plan more time.`)]
      : []),
  ];
}

const about = (message: string): LockObstacle => ({ itemId: null, message });

function itemObstacles(item: KitItem, competencyIds: ReadonlySet<string>): string[] {
  const said = [item.text, ...item.key.probes.map(({ ask }) => ask)];
  const unlawful = said.flatMap(lintQuestion).filter(({ severity }) => severity === 'must');
  return [
    ...(item.text.trim() === '' ? ['It has no words yet. Write it as it is said aloud, or remove it.'] : []),
    ...unlawful.map(({ message }) => message),
    ...(item.isScored ? scoredObstacles(item, competencyIds) : []),
  ];
}

function scoredObstacles({ competencyId, key }: KitItem, competencyIds: ReadonlySet<string>): string[] {
  const without = scorePoints.filter((point) => key.anchors[point].trim() === '');
  return [
    ...(competencyId !== null && competencyIds.has(competencyId)
      ? []
      : ['It is scored but rates no competency of the profile. Choose one, or do not score it.']),
    ...(without.length === 0
      ? []
      : [`It does not say what an answer worth ${listed(without)} sounds like. Write the missing anchors.`]),
  ];
}

const listed = (points: readonly number[]): string =>
  points.length < 2 ? points.join('') : `${points.slice(0, -1).join(', ')} or ${points.at(-1)}`;
