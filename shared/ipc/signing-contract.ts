import { z } from 'zod';

import { agreementIdSchema } from '../domain/agreement/agreement-schema';
import { rowIdSchema, sha256Schema } from '../kernel/ids';
import { textSchema } from '../kernel/text';
import { amendmentDraftSchema } from '../domain/amendment/amendment-schema';
import { keysStatusSchema, passphraseSchema } from '../domain/signing/keys-schema';
import { revisionIdSchema } from '../domain/signing/revision-schema';
import {
  chainReportSchema,
  revisionContentSchema,
  signingRoomSchema,
  signingSheetSchema,
} from '../domain/signing/room-schema';
import { markSchema } from '../domain/signing/signature-schema';
import { verificationReportSchema } from '../domain/signing/verification-schema';
import { expected, nothing } from './contract-pieces';
import { endpoint, type Contract } from './endpoint';

const byAgreement = z.object({ agreementId: agreementIdSchema });
const byRevision = z.object({ revisionId: revisionIdSchema });
const bySignatory = byRevision.extend({ signatoryId: rowIdSchema });
const name = textSchema(200);
const reason = textSchema(2_000).pipe(z.string().trim().min(1, 'Write why'));

/** Closing, signing, sealing, amending, and checking what was sealed. */
export const signingContract = {
  signing: {
    room: endpoint({ input: byAgreement, output: signingRoomSchema }),
    /** What was frozen when a revision closed, to be read: of any revision, whatever became of it. */
    content: endpoint({ input: byRevision, output: revisionContentSchema }),
    /** Freezes the saved draft and lays out its pages. Refused while there are blockers or gaps nobody accepted. */
    close: endpoint({
      input: byAgreement.extend({
        ...expected,
        /** Whose decision it is to close in spite of the gaps; empty if there are none. */
        gapsAcceptedBy: name,
        /** The gaps as they were shown: others than those there are now refuse the closing. */
        acceptedGaps: z.array(z.string()),
      }),
      output: signingRoomSchema,
    }),
    /** Makes the draft editable again. The closed revision stays as it is, and nobody can sign it any more. */
    reopen: endpoint({ input: byRevision.extend({ reason }), output: signingRoomSchema }),
    sheet: endpoint({ input: bySignatory, output: signingSheetSchema }),
    sign: endpoint({
      input: bySignatory.extend({
        /** Of the content that was read. */
        contentSha256: sha256Schema,
        hasConsented: z.literal(true, 'Tick that you consent to sign electronically'),
        consentedLoosenings: z.array(rowIdSchema),
        mark: markSchema,
      }),
      output: signingSheetSchema,
    }),
    decline: endpoint({
      input: bySignatory.extend({ contentSha256: sha256Schema, reason }),
      output: signingSheetSchema,
    }),
    /** Asks for the scan in main's dialog; null if the user thought better of it. */
    attachPaper: endpoint({
      input: byRevision.extend({ signatoryIds: z.array(rowIdSchema).min(1, 'Say whose signatures are on the page') }),
      output: signingRoomSchema.nullable(),
    }),
    seal: endpoint({ input: byRevision, output: signingRoomSchema }),
    /** Makes a sealed agreement editable again as the draft of its next revision. */
    beginAmendment: endpoint({ input: byAgreement, output: signingRoomSchema }),
    saveAmendment: endpoint({ input: byAgreement.extend({ amendment: amendmentDraftSchema }), output: nothing }),
    /** Drops the draft and goes back to the sealed revision as it is. */
    dropAmendment: endpoint({ input: byAgreement, output: signingRoomSchema }),
    /** Checks every sealed file of the agreement and that each names the one before it. */
    checkChain: endpoint({ input: byAgreement, output: chainReportSchema }),
  },
  keys: {
    status: endpoint({ input: nothing, output: keysStatusSchema }),
    /** Makes the root and seal keys. Null leaves them to the system's keychain, and is refused where there is none. */
    create: endpoint({ input: z.object({ passphrase: passphraseSchema.nullable() }), output: keysStatusSchema }),
    /** Null opens keys that the keychain guards. */
    unlock: endpoint({ input: z.object({ passphrase: textSchema(400).nullable() }), output: keysStatusSchema }),
    lock: endpoint({ input: nothing, output: keysStatusSchema }),
    /** New keys from now on, where the old ones cannot be opened any more. What they sealed stays verifiable. */
    replace: endpoint({ input: z.object({ passphrase: passphraseSchema.nullable() }), output: keysStatusSchema }),
  },
  verification: {
    /** A file that was dropped on the window. */
    check: endpoint({
      input: z.object({ fileName: textSchema(400), content: z.instanceof(Uint8Array) }),
      output: verificationReportSchema,
    }),
    /** Asks for a file in main's dialog; null if the user thought better of it. */
    choose: endpoint({ input: nothing, output: verificationReportSchema.nullable() }),
    /** The file the app was opened with, once; null if there is none. */
    opened: endpoint({ input: nothing, output: verificationReportSchema.nullable() }),
  },
} as const satisfies Contract;
