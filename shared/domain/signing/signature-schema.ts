import { z } from 'zod';

import { rowIdSchema, sha256Schema, uuidSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { signatoryRoles } from '../agreement/setup-schema';
import { revisionIdSchema } from './revision-schema';

/** Where the pen was, in units of the pad (its width and height stand in the mark); pressure 0 to 1. */
export const inkPointSchema = z.object({
  x: z.number(),
  y: z.number(),
  pressure: z.number().min(0).max(1),
  timeMs: z.number().nonnegative(),
});
export type InkPoint = z.infer<typeof inkPointSchema>;

const padSide = z.number().min(10).max(4_000);

/** How a signatory signed: the points of the pen, or the name as it was typed. */
export const markSchema = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('drawn'),
    width: padSide,
    height: padSide,
    strokes: z
      .array(z.array(inkPointSchema).min(1).max(5_000))
      .min(1, 'Draw the signature first')
      .max(200)
      .refine((strokes) => strokes.flat().length >= 2, 'Draw the signature first'),
  }),
  z.object({
    method: z.literal('typed'),
    text: textSchema(200).pipe(z.string().trim().min(1, 'Type the name first')),
  }),
]);
export type Mark = z.infer<typeof markSchema>;

/** The picture of a mark: one path in a box, the same on paper, slide and screen. y grows downwards. */
export const inkPictureSchema = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  /** SVG path data of absolute M, L, Q, C and Z. */
  path: z.string().max(2_000_000),
  /** `stroke` is drawn with a pen of `penWidth`, `fill` is an outline of letters. */
  look: z.enum(['stroke', 'fill']),
  penWidth: z.number().nonnegative(),
});
export type InkPicture = z.infer<typeof inkPictureSchema>;

const onRevision = {
  revisionId: revisionIdSchema,
  /** Digest of the content it was made on. */
  contentSha256: sha256Schema,
};
const byClock = {
  /** By this machine's clock, which nobody vouches for. */
  atMs: instantMsSchema,
  /** How far the clock had gone back since the last recorded step, in milliseconds; null if it had not. */
  clockWentBackMs: z.int().positive().nullable(),
};

export const signatureRecordSchema = z.object({
  ...onRevision,
  ...byClock,
  signatoryId: rowIdSchema,
  name: z.string(),
  title: z.string(),
  role: z.enum(signatoryRoles),
  consentText: z.string(),
  /** Ids of the loosenings this leader consented to, each separately. */
  consentedLoosenings: z.array(rowIdSchema),
  mark: markSchema,
  picture: inkPictureSchema,
  /** DER of the signatory's certificate for this revision, base64. Its private key no longer exists. */
  certificate: z.base64(),
});
export type SignatureRecord = z.infer<typeof signatureRecordSchema>;

export const declineRecordSchema = z.object({
  ...onRevision,
  ...byClock,
  signatoryId: rowIdSchema,
  name: z.string(),
  reason: textSchema(2_000).pipe(z.string().trim().min(1, 'Write why')),
});
export type DeclineRecord = z.infer<typeof declineRecordSchema>;

/** A scan of the signature page that was signed on paper: a record, never a digital signature. */
export const paperRecordSchema = z.object({
  paperId: uuidSchema,
  ...onRevision,
  ...byClock,
  signatoryIds: z.array(rowIdSchema).min(1, 'Say whose signatures are on the page'),
  fileName: z.string(),
  mediaType: z.enum(['application/pdf', 'image/png', 'image/jpeg']),
  bytes: z.int().positive(),
  fileSha256: sha256Schema,
});
export type PaperRecord = z.infer<typeof paperRecordSchema>;

/** What the seal says beside the signatures; also stands in the seal's signature dictionary, so that it is covered. */
export const sealStatementSchema = z.object({
  format: z.literal('rapport-seal'),
  ...onRevision,
  /** Signatory ids. */
  signed: z.array(rowIdSchema),
  onPaper: z.array(z.object({ signatoryIds: z.array(rowIdSchema), fileSha256: sha256Schema })),
  declined: z.array(rowIdSchema),
});
export type SealStatement = z.infer<typeof sealStatementSchema>;

export const sealRecordSchema = z.object({
  ...onRevision,
  ...byClock,
  statement: sealStatementSchema,
  rootFingerprint: sha256Schema,
  /** SHA-256 of the sealed PDF. */
  fileSha256: sha256Schema,
});
export type SealRecord = z.infer<typeof sealRecordSchema>;
