/** Name of a signatory's signature field in the PDF; laid out when the revision closes, filled when they sign. */
export const signatureField = (signatoryId: string): string => `signature-${signatoryId.replaceAll('.', '_')}`;

/** Name of the seal's field, the last one to be filled. */
export const sealField = 'seal';

/** The record itself, attached to the PDF: exactly the bytes whose SHA-256 is the content digest. */
export const attachmentName = 'agreement.json';
