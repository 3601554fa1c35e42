import { z } from 'zod';

import { sha256Schema } from '../../kernel/ids';
import { signatoryRoles } from '../agreement/setup-schema';

/** 0, 2 and 3 are the exit codes of `rapport verify`. */
export const verdicts = ['intact', 'altered', 'cannot-tell'] as const;
export type Verdict = (typeof verdicts)[number];

export const checkedSignatureSchema = z.object({
  signatoryId: z.string(),
  name: z.string(),
  title: z.string(),
  role: z.enum(signatoryRoles),
  /** What the file says, which nobody vouches for. ISO 8601, UTC; null if it says nothing. */
  claimedAt: z.string().nullable(),
  isValid: z.boolean(),
  problems: z.array(z.string()),
});
export type CheckedSignature = z.infer<typeof checkedSignatureSchema>;

export const verificationReportSchema = z.object({
  fileName: z.string(),
  fileSha256: sha256Schema,
  verdict: z.enum(verdicts),
  /** What was altered, or why one cannot tell, in the user's words; what else one should know follows. */
  reasons: z.array(z.string()),
  /** Apart from who sealed it: does every byte stand as it was sealed? `unreadable` is no PDF of this kind. */
  integrity: z.enum(['intact', 'altered', 'unreadable']),
  document: z
    .object({
      title: z.string(),
      clientName: z.string(),
      agreementId: z.string(),
      revisionId: z.string(),
      number: z.int(),
      closedAt: z.string(),
    })
    .nullable(),
  /** In the order in which they were made. */
  signatures: z.array(checkedSignatureSchema),
  /** Signatories without a digital signature, as the seal names them. */
  notSigned: z.array(
    z.object({ name: z.string(), title: z.string(), how: z.enum(['on-paper', 'declined', 'absent']) }),
  ),
  seal: z
    .object({
      isValid: z.boolean(),
      isLast: z.boolean(),
      coversWholeFile: z.boolean(),
      claimedAt: z.string().nullable(),
      problems: z.array(z.string()),
    })
    .nullable(),
  /** The root that the seal chains to, and whether this machine knows it. */
  root: z
    .object({ fingerprint: sha256Schema, standing: z.enum(['this-workspace', 'sample', 'given', 'unknown']) })
    .nullable(),
  /** Digest of the attached `agreement.json` and the one printed on the evidence page. */
  attachment: z
    .object({ sha256: sha256Schema, printedSha256: sha256Schema.nullable(), isSame: z.boolean() })
    .nullable(),
  /** What the open workspace knows of this revision. */
  workspace: z.object({
    holds: z.enum(['same', 'different', 'nothing']),
    /** Number of the newer sealed revision, if there is one. */
    supersededBy: z.int().nullable(),
  }),
});
export type VerificationReport = z.infer<typeof verificationReportSchema>;
