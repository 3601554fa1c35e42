import type { WorkingClock } from '../calendar/working-clock';

export type LeadStatus = 'accepted' | 'rejected' | 'open';

/** One row of a file of leads, in order: nothing happens before what must come first. */
export interface Lead {
  readonly id: string;
  readonly status: LeadStatus;
  readonly createdAtMs: number;
  /** When marketing qualified or rejected it. */
  readonly qualifiedAtMs: number | null;
  readonly acceptedAtMs: number | null;
  readonly followedUpAtMs: number | null;
  readonly salesperson: string | null;
}

/** How long a step took, or has taken so far. */
export interface Age {
  readonly isTaken: boolean;
  readonly workingMs: number;
  readonly elapsedMs: number;
}

/** `ended`: it will not come any more, or nobody wrote down when it came; null: not a lead for this step. */
export type StepAge = Age | 'ended' | null;

export interface LeadAges {
  readonly marketing: StepAge;
  readonly sales: StepAge;
  readonly acceptance: StepAge;
}

interface Now {
  readonly clock: WorkingClock;
  readonly asOfMs: number;
}

/**
 * The ages of one lead. Marketing’s runs from its creation to its qualification or rejection; sales’ from the hand-over
 * to the first follow-up; acceptance stands beside it. A lead that was rejected, and of which sales has not said a word,
 * was never handed over.
 */
export function ageLead(lead: Lead, now: Now): LeadAges {
  const { status, createdAtMs, qualifiedAtMs, acceptedAtMs, followedUpAtMs } = lead;
  const marketing = ageBetween(createdAtMs, qualifiedAtMs, now);
  const isHandedOver = status !== 'rejected' || acceptedAtMs !== null || followedUpAtMs !== null;
  if (qualifiedAtMs === null || !isHandedOver) return { marketing, sales: null, acceptance: null };
  return {
    marketing,
    sales: status === 'rejected' && followedUpAtMs === null ? 'ended' : ageBetween(qualifiedAtMs, followedUpAtMs, now),
    acceptance: status !== 'open' && acceptedAtMs === null ? 'ended' : ageBetween(qualifiedAtMs, acceptedAtMs, now),
  };
}

function ageBetween(fromMs: number, takenAtMs: number | null, { clock, asOfMs }: Now): Age {
  const untilMs = takenAtMs ?? asOfMs;
  return { isTaken: takenAtMs !== null, workingMs: clock.between(fromMs, untilMs), elapsedMs: untilMs - fromMs };
}
