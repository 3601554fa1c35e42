import { z } from 'zod';

import { passphraseSchema } from '#shared/domain/signing/keys-schema';

/** Who is to guard new keys: a passphrase is typed twice, because nobody can ask for it again. */
export const guardSchema = z.discriminatedUnion('guard', [
  z.object({ guard: z.literal('keychain'), passphrase: z.string(), again: z.string() }),
  z
    .object({ guard: z.literal('passphrase'), passphrase: passphraseSchema, again: z.string() })
    .refine(({ passphrase, again }) => passphrase === again, {
      path: ['again'],
      message: 'This is not the same passphrase. Type it once more.',
    }),
]);
export type GuardInput = z.input<typeof guardSchema>;
export type Guard = z.output<typeof guardSchema>;
