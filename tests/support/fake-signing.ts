import { sha256 } from '../../electron/db/digest';
import type { CreateRoot } from '../../electron/signing/keys/key-ring';
import { createRoot } from '../../electron/signing/pki/create-root';
import type { RootKeys } from '../../electron/signing/pki/root-keys';
import type { SigningTools } from '../../electron/signing/signing-tools';
import type { VerifySealed } from '../../electron/signing/signing-deps';
import { verificationReportSchema } from '#shared/domain/signing/verification-schema';

/** Real keys, because only such can be unlocked; the first that is asked for is the same in every workspace, and so on. */
const roots: Promise<RootKeys>[] = [];

/**
 * Pages, keys and signatures that are made in no time and keep to the one rule that counts for the records: what is
 * signed begins with what was there before.
 */
export function fakeSigning() {
  const bytes = (text: string) => new TextEncoder().encode(text);
  let count = 0;
  const nextRoot: CreateRoot = async () => {
    const number = count;
    count += 1;
    return await (roots[number] ??= createRoot({ organisation: 'Test', nowMs: Date.UTC(2026, 0, 1) }));
  };
  const { privateKey } = fakeIdentity;
  const signingTools: SigningTools = {
    buildRevisionPdf: async ({ contentSha256 }) => bytes(`pages of ${contentSha256}\n`),
    pictureOf: async () => ({ width: 10, height: 5, path: 'M 0 0 L 10 5', look: 'stroke', penWidth: 1 }),
    issueSignatory: async ({ name }) => ({ certificate: bytes(`certificate of ${name}`), privateKey, chain: [] }),
    sealIdentity: async (root) => ({ certificate: root.sealCertificate, privateKey, chain: [] }),
    signField: async (pdf, { field, name, atMs, lines, statement = '' }) => {
      // Long enough for another call to come between, as the real one is.
      await new Promise((resolve) => setTimeout(resolve, 1));
      return new Uint8Array(Buffer.concat([pdf, bytes(`${field} ${name} ${atMs} ${lines.join('; ')} ${statement}\n`)]));
    },
  };
  const verifySealed: VerifySealed = async ({ fileName, content }) =>
    verificationReportSchema.parse({
      fileName,
      fileSha256: sha256(content),
      verdict: 'intact',
      reasons: [],
      integrity: 'intact',
      document: null,
      signatures: [],
      notSigned: [],
      seal: null,
      root: null,
      attachment: null,
      workspace: { holds: 'nothing', supersededBy: null },
    });
  return { createRoot: nextRoot, signingTools, verifySealed };
}

/** Nothing is signed with it. */
const fakeIdentity = {
  privateKey: await globalThis.crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
};
