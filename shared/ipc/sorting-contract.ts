import { z } from 'zod';

import { agreementIdSchema } from '../domain/agreement/agreement-schema';
import {
  leadChoiceSchema,
  sortingResultSchema,
  sortingRoundIdSchema,
  sortingRoundSchema,
  sortingSheetDocumentSchema,
  sortingSheetSchema,
} from '../domain/sorting/sorting-schema';
import { expected, nothing, savedOr } from './contract-pieces';
import { endpoint, type Contract } from './endpoint';

const byRound = z.object({ id: sortingRoundIdSchema });
const bySide = byRound.extend({ side: z.enum(['marketing', 'sales']) });

/** Both sides sort the same leads, each blind, and then see where they sorted alike. */
export const sortingContract = {
  sorting: {
    /** The rounds of an agreement, newest first. */
    list: endpoint({ input: z.object({ agreementId: agreementIdSchema }), output: z.array(sortingRoundSchema) }),
    /** Begins a round with the terms as they are worded now. Refused while another one is going on. */
    begin: endpoint({
      input: z.object({ agreementId: agreementIdSchema, leads: leadChoiceSchema }),
      output: sortingRoundSchema,
    }),
    /** Opens a side's own sheet; begins it if there is none. Refused once it is committed. */
    open: endpoint({ input: bySide, output: sortingSheetSchema }),
    save: endpoint({
      input: bySide.extend({ ...expected, document: sortingSheetDocumentSchema }),
      output: savedOr(sortingSheetSchema),
    }),
    /** Commits a side's sheet for good. Refused until every lead is sorted. */
    commit: endpoint({ input: bySide.extend(expected), output: sortingRoundSchema }),
    /** What both sides sorted, with references and reasons. Refused until both have committed. */
    result: endpoint({ input: byRound, output: sortingResultSchema }),
    /** Takes back a round that is not finished. A finished one stays in the history. */
    drop: endpoint({ input: byRound, output: nothing }),
  },
} as const satisfies Contract;
