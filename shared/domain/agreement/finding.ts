import type { Accountability } from './accountability-schema';

export type FindingCode =
  | 'no-commitment'
  | 'hedged'
  | 'vague-verb'
  | 'vague-timing'
  | 'no-metric'
  | 'no-target'
  | 'impossible-target'
  | 'no-unit'
  | 'no-period'
  | 'no-owner'
  | 'shared-owner'
  | 'no-data-source'
  | 'no-consequence'
  | 'duplicate'
  | 'side-empty'
  | 'one-sided-count'
  | 'one-sided-targets'
  | 'one-sided-consequences';

/** Something that makes a commitment hard to hold anyone to. */
export interface Finding {
  readonly code: FindingCode;
  /** `must` keeps the side's must-have open; `should` is advice. */
  readonly severity: 'must' | 'should';
  /** Field of the accountability where it is mended; null when it is about a whole side. */
  readonly field: keyof Accountability | null;
  /** A sentence in the user's words. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

type Mend = readonly [code: FindingCode, field: Finding['field'], message: string, hint: string];
/** A finding that keeps the must-have open. */
export const must = (...mend: Mend) => finding('must', ...mend);
/** A finding that is advice. */
export const should = (...mend: Mend) => finding('should', ...mend);
function finding(severity: Finding['severity'], ...[code, field, message, hint]: Mend): Finding {
  return { code, severity, field, message, hint };
}
