import type { z } from 'zod';

import type { NumberLook } from '../../kernel/format';
import type { AgreementDocument, summaryPointSchema } from '../agreement/agreement-schema';
import type { Change } from './amendment-schema';
import { compareCommitments } from './compare-commitments';
import { compareCommunication } from './compare-communication';
import { compareFields, compareRows, type RowKind } from './compare-fields';
import { comparePlan } from './compare-plan';
import { comparePay, compareRules } from './compare-rules';
import { compareSetup } from './compare-setup';
import { compareTerms } from './compare-terms';

/**
 * The differences between two agreements in words, in the order of the document. Rows are matched by id. The order of
 * rows (but for the conflict ladder), white space and what no page shows make no difference.
 */
export function changesBetween(before: AgreementDocument, after: AgreementDocument, look: NumberLook): Change[] {
  const { locale } = look;
  return [
    ...compareSetup(before, after, locale),
    ...compareFields(
      'summary',
      [{ label: 'Why are we doing this?', words: ({ why }) => why }],
      before.summary,
      after.summary,
    ),
    ...compareRows(summaryPoints, before.summary.points, after.summary.points),
    ...compareTerms(before, after),
    ...comparePlan(before.plan, after.plan, look),
    ...comparePay(before, after, locale),
    ...compareCommunication(before, after, locale),
    ...compareRules(before, after, locale),
    ...compareCommitments('marketing', before, after, locale),
    ...compareCommitments('sales', before, after, locale),
  ];
}

const summaryPoints: RowKind<z.infer<typeof summaryPointSchema>> = {
  section: 'summary',
  name: () => 'A point of the summary',
  isWritten: ({ text }) => text.trim() !== '',
  fields: [{ label: 'text', words: ({ text }) => text, what: () => 'A point of the summary' }],
};
