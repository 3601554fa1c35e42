import { readFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

import { agreementDocumentSchema, type AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { clientSchema, type Client } from '#shared/domain/engagement/engagement-schema';

const fileSchema = z.object({
  engagement: clientSchema,
  agreements: z.array(z.object({ draft: z.object({ document: agreementDocumentSchema }) })).min(1),
});

/** The first agreement of the sample company as it ships. */
export function sampleAgreement(): { readonly client: Client; readonly document: AgreementDocument } {
  const file = path.join(import.meta.dirname, '../../resources/sample/sample.json');
  const { engagement, agreements } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const document = agreements[0]?.draft.document;
  if (!document) throw new Error('the sample company has no agreement');
  return { client: engagement, document };
}
