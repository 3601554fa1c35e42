import type { InkPicture, Mark } from '#shared/domain/signing/signature-schema';
import type { buildRevisionPdf } from '../exporting/revision/build-revision-pdf';
import type { signField } from './pdf/sign-field';
import type { issueSignatory, sealIdentity } from './pki/identities';

/** What lays out pages, makes certificates and signs: slow to load, and stood in for where a test is about records. */
export interface SigningTools {
  readonly buildRevisionPdf: typeof buildRevisionPdf;
  readonly pictureOf: (mark: Mark) => Promise<InkPicture>;
  readonly issueSignatory: typeof issueSignatory;
  readonly sealIdentity: typeof sealIdentity;
  readonly signField: typeof signField;
}

/** Everything is loaded when it is first needed: the start of the app must not wait for typefaces and cryptography. */
export const lazySigningTools: SigningTools = {
  buildRevisionPdf: async (source) =>
    await (await import('../exporting/revision/build-revision-pdf')).buildRevisionPdf(source),
  pictureOf: async (mark) => (await import('./ink/picture-of')).pictureOf(mark),
  issueSignatory: async (request) => await (await import('./pki/identities')).issueSignatory(request),
  sealIdentity: async (root) => await (await import('./pki/identities')).sealIdentity(root),
  signField: async (pdf, signature) => await (await import('./pdf/sign-field')).signField(pdf, signature),
};
