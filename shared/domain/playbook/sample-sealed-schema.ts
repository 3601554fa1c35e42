import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { instantMsSchema } from '../../kernel/time';
import { agreementIdSchema } from '../agreement/agreement-schema';

/** Place of the part of the PDF that a signature or the seal added. */
const position = z.int().min(1);

/** A sealed revision: records as the texts that were digested and signed, the PDF's parts in base64. */
const sampleRevisionSchema = z.object({
  closedAtMs: instantMsSchema,
  recordJson: z.string(),
  parts: z.array(z.base64()).min(2),
  signatures: z.array(z.object({ signatoryId: rowIdSchema, position, recordJson: z.string() })),
  seal: z.object({ position, recordJson: z.string() }),
});
export type SampleRevision = z.infer<typeof sampleRevisionSchema>;

/** An agreement whose draft is the text of its last sealed revision. */
const sealedAgreementSchema = z.object({
  agreementId: agreementIdSchema,
  revisions: z.array(sampleRevisionSchema).min(1),
  /** Entries of its log as they were digested, oldest first. */
  log: z.array(z.string()).min(1),
});
export type SealedAgreement = z.infer<typeof sealedAgreementSchema>;

/**
 * What of the sample company was signed and sealed before it shipped. Its keys were thrown away; all of this may be
 * known to anybody.
 */
export const sampleSealedSchema = z.object({
  root: z.object({
    id: uuidSchema,
    /** DER, base64. */
    certificate: z.base64(),
    sealCertificate: z.base64(),
    createdAtMs: instantMsSchema,
  }),
  agreements: z.array(sealedAgreementSchema),
});
export type SampleSealed = z.infer<typeof sampleSealedSchema>;
