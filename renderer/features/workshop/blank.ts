import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { engagementSchema } from '#shared/domain/engagement/engagement-schema';

const nobody = '00000000-0000-4000-8000-000000000000';

/** What stands in the store before a workshop is open, so that its parts need no null checks. Never shown or saved. */
export const blankAgreementId = agreementIdSchema.parse(nobody);

export const blankEngagement = engagementSchema.parse({
  name: '-',
  id: nobody,
  isSample: false,
  createdAtMs: 0,
  updatedAtMs: 0,
  archivedAtMs: null,
});
