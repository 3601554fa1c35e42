export type ProfileFindingCode =
  | 'duty'
  | 'no-measure'
  | 'no-target'
  | 'odd-month'
  | 'no-month-6'
  | 'no-month-12'
  | 'no-outcomes'
  | 'vague'
  | 'biased'
  | 'pay-history'
  | 'few-competencies'
  | 'many-competencies'
  | 'no-definition'
  | 'no-name'
  | 'same-name'
  | 'unequal-weights'
  | 'no-weight'
  | 'no-mission'
  | 'thresholds';

/** The part of a profile a finding is about. */
export type ProfilePart =
  | 'mission'
  | 'outcomes'
  | 'competencies'
  | 'weightReason'
  | 'reportingLine'
  | 'compensationExpectations'
  | 'dealBreakers'
  | 'thresholds';

/** What is wrong with a text or a row, and what to do. */
export interface Remark {
  readonly code: ProfileFindingCode;
  /** `must`: the profile is not fair or not measurable as it stands; `should` is advice. */
  readonly severity: 'must' | 'should';
  /** A sentence in the user's words; it quotes what was written. */
  readonly message: string;
  /** What to do, where possible with other words. */
  readonly hint: string;
}

export interface ProfileFinding extends Remark {
  readonly part: ProfilePart;
  /** Row of the part; null when it is about the whole part. */
  readonly rowId: string | null;
}

type Words = readonly [code: ProfileFindingCode, message: string, hint: string];
export const must = (...[code, message, hint]: Words): Remark => ({ code, severity: 'must', message, hint });
export const should = (...[code, message, hint]: Words): Remark => ({ code, severity: 'should', message, hint });
