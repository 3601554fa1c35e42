import { z } from 'zod';

import { sha256Schema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';

/** Who guards the private keys of the root and the seal. `discarded`: they no longer exist anywhere. */
export const keyProtections = ['keychain', 'passphrase', 'discarded'] as const;
export type KeyProtection = (typeof keyProtections)[number];

/** Long enough that guessing takes years even on the file itself. */
export const passphraseSchema = textSchema(400).pipe(
  z.string().min(10, 'Use at least 10 characters: three or four words are easy to remember'),
);

export const signingRootSchema = z.object({
  /** SHA-256 of the root certificate's DER. */
  fingerprint: sha256Schema,
  protection: z.enum(keyProtections),
  isSample: z.boolean(),
  createdAtMs: instantMsSchema,
});
export type SigningRoot = z.infer<typeof signingRootSchema>;

export const keysStatusSchema = z.object({
  /** The one that signs now; null before the first. */
  current: signingRootSchema.nullable(),
  /** All that this workspace knows, newest first, the sample's among them. */
  roots: z.array(signingRootSchema),
  /** True while the keys lie open in memory. */
  isUnlocked: z.boolean(),
  /** True if the system's keychain can guard keys here, so that no passphrase is needed. */
  hasKeychain: z.boolean(),
});
export type KeysStatus = z.infer<typeof keysStatusSchema>;
