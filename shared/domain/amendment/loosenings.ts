import type { NumberLook } from '../../kernel/format';
import type { AgreementDocument } from '../agreement/agreement-schema';
import type { Loosening } from './amendment-schema';
import { loosenedCommitments } from './loosened-commitments';
import { loosenedMetrics } from './loosened-metrics';
import { loosenedRules } from './loosened-rules';
import { loosenedTerms } from './loosened-terms';
import { loosenedWorkingTime } from './loosened-working-time';

/**
 * What was promised and an amendment loosens or may loosen: each leader consents to each one by itself before signing
 * (the pressure guard, PRODUCT.md 2.5). What counts as one follows 2.5 (a lead's definition), 2.8 and 2.9 (minimum
 * quality, response time, close ratio, every promised figure), and what these are read by: shared metrics, the limit of
 * amber, working time. Stricter, new, reordered or respaced rows give none; where words or units cannot be compared for
 * certain the answer is `may-loosen`, never silence.
 */
export function looseningsBetween(before: AgreementDocument, after: AgreementDocument, look: NumberLook): Loosening[] {
  const { locale } = look;
  return [
    ...loosenedTerms(before.terms, after.terms),
    ...loosenedMetrics(before.communication.kpis, after.communication.kpis, locale),
    ...loosenedRules(before.reviewRules, after.reviewRules, locale),
    ...loosenedWorkingTime(before.calendar, after.calendar, locale),
    ...loosenedCommitments('marketing', before.marketing, after.marketing, locale),
    ...loosenedCommitments('sales', before.sales, after.sales, locale),
  ];
}
