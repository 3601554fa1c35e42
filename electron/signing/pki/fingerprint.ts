import { createHash } from 'node:crypto';

/** SHA-256 of a certificate's DER, 64 lower-case hexadecimal digits: how people compare certificates. */
export const fingerprintOf = (der: Uint8Array): string => createHash('sha256').update(der).digest('hex');
