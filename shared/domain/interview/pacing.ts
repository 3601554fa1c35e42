import { kitParts, type KitDocument, type KitItem, type KitPart } from '../kit/kit-schema';

/** The questions as they are put: part after part, in the kit's own order within a part. */
export function askedInOrder(items: readonly KitItem[]): readonly KitItem[] {
  return kitParts.flatMap((part) => items.filter((item) => item.part === part));
}

const MINUTE_MS = 60_000;
const isAfterCandidateBegins = (part: KitPart) => part === 'candidate' || part === 'close';
const minutesOf = (items: readonly KitItem[]) => items.reduce((sum, item) => sum + item.minutes, 0);

export interface Pacing {
  /** By item id: after how many minutes the question should be through. */
  readonly plannedEnds: Readonly<Record<string, number>>;
  /** Minute at which the candidate's own part has to begin, so that it is not cut; null if the kit has none. */
  readonly candidateFrom: number | null;
}

/**
 * The plan of an interview. What comes before the candidate's own part is counted from the start; that part and the close
 * are counted back from the end, so that a kit that fills less than its time leaves the gap before them.
 */
export function pacing({ items, plannedMinutes }: KitDocument): Pacing {
  const ordered = askedInOrder(items);
  const tail = minutesOf(ordered.filter(({ part }) => isAfterCandidateBegins(part)));
  const tailFrom = Math.max(0, plannedMinutes - tail);
  const plannedEnds: Record<string, number> = {};
  let spent = 0;
  let isTail = false;
  for (const item of ordered) {
    if (!isTail && isAfterCandidateBegins(item.part)) {
      isTail = true;
      spent = tailFrom;
    }
    spent += item.minutes;
    plannedEnds[item.id] = spent;
  }
  return { plannedEnds, candidateFrom: ordered.some(({ part }) => part === 'candidate') ? tailFrom : null };
}

export interface Pace {
  /** Minute by which the question on screen should be through; null before the first and after the last one. */
  readonly untilMinute: number | null;
  /** By how much it is over that, in milliseconds; 0 if it is not. */
  readonly overMs: number;
  /** How much of the candidate's own part is gone while another question is still on screen; 0 if nothing. */
  readonly eatenMs: number;
}

/** Where an interview stands against its plan. @param elapsedMs time it ran, without pauses. */
export function paceOf(kit: KitDocument, itemId: string, elapsedMs: number): Pace {
  const { plannedEnds, candidateFrom } = pacing(kit);
  const untilMinute = plannedEnds[itemId] ?? null;
  const item = kit.items.find(({ id }) => id === itemId);
  const isBefore = item !== undefined && !isAfterCandidateBegins(item.part);
  return {
    untilMinute,
    overMs: untilMinute === null ? 0 : Math.max(0, elapsedMs - untilMinute * MINUTE_MS),
    eatenMs: isBefore && candidateFrom !== null ? Math.max(0, elapsedMs - candidateFrom * MINUTE_MS) : 0,
  };
}
