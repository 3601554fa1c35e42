import type { Signatory } from '../agreement/setup-schema';
import { isRequired } from './closing';
import type { RevisionRecord } from './revision-schema';

/**
 * Whether a scan may stand for somebody's signature. Leaders consent to each loosening by itself before they sign (the
 * pressure guard, PRODUCT.md 2.5); no scan can show that they were asked, so where something is loosened they sign on
 * screen.
 */
export function maySignOnPaper({ amendment }: Pick<RevisionRecord, 'amendment'>, signatory: Pick<Signatory, 'role'>) {
  return !isRequired(signatory) || (amendment?.loosenings.length ?? 0) === 0;
}

/** Why not, for whoever prints the page or attaches the scan. */
export const whyOnScreen =
  'This revision loosens what was promised. Whoever signs for a side consents to each loosening by itself, which is done ' +
  'on screen; witnesses may sign on paper.';
