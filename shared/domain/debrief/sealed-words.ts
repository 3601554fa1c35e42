import type { DateProgress } from '../candidate/candidate-schema';
import { dateNames } from '../kit/seat-kind';
import type { CandidateEvidence } from './debrief-schema';

type NameOf = (seatId: string) => string;

/**
 * All that may be said of what is not open: how many assessments exist, and who has not committed. "2 sealed
 * assessments", "First date: CFO and HR have not committed."
 *
 * @returns no lines if everything is open.
 */
export function sealedWords({ dates, sealed }: Pick<CandidateEvidence, 'dates' | 'sealed'>, nameOf: NameOf): string[] {
  const count = sealed === 0 ? [] : [sealed === 1 ? '1 sealed assessment' : `${sealed} sealed assessments`];
  return [...count, ...dates.filter(hasBegun).flatMap((progress) => missingOn(progress, nameOf))];
}

const hasBegun = ({ isOpen, seats }: DateProgress) =>
  !isOpen && seats.some(({ status }) => status === 'begun' || status === 'committed');

function missingOn({ date, seats }: DateProgress, nameOf: NameOf): string[] {
  const missing = seats
    .filter(({ status }) => status === 'waiting' || status === 'begun')
    .map(({ seatId }) => nameOf(seatId));
  if (missing.length === 0) return [];
  return [`${dateNames[date]}: ${inWords(missing)} ${missing.length === 1 ? 'has' : 'have'} not committed.`];
}

/** "CFO", "CFO and HR", "CEO, CFO and HR". */
function inWords(names: readonly string[]): string {
  const [last, ...others] = names.toReversed();
  return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} and ${last ?? ''}`;
}
