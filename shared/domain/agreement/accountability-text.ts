import { accountabilityKindNames } from './accountability-names';
import type { Accountability } from './accountability-schema';

/** True for a row nobody has written in: what was chosen from a list does not count. */
export function isBlank({
  commitment,
  metric,
  target,
  period,
  owner,
  dataSource,
  consequence,
}: Accountability): boolean {
  return (
    target === null && [commitment, metric, period, owner, dataSource, consequence].every((text) => text.trim() === '')
  );
}

/** A short name for a commitment in sentences about it: its words, else its metric, else its kind. */
export function accountabilityLabel({ commitment, metric, kind }: Accountability): string {
  return shorten(commitment) || shorten(metric) || accountabilityKindNames[kind];
}

/** The whole of a commitment's words, for whoever answers for it; where it has none, its short name. */
export const accountabilityWords = (row: Accountability): string => row.commitment.trim() || accountabilityLabel(row);

const LABEL_LENGTH = 60;

/** At most 60 characters, cut between words. */
export function shorten(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '');
  const characters = [...line];
  if (characters.length <= LABEL_LENGTH) return line;
  return `${characters
    .slice(0, LABEL_LENGTH - 1)
    .join('')
    .replace(/\s+\S{0,20}$/, '')}…`;
}
