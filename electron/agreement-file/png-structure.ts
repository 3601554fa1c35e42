import { crc32 } from 'node:zlib';

const signatureLength = 8;
/** Length, type and checksum around a chunk's data. */
const frameLength = 12;

/** True if every chunk up to IEND is there with a checksum that fits, and there is picture data (PNG, ISO/IEC 15948, 5.3). */
export function isWholePng(bytes: Buffer): boolean {
  let hasData = false;
  let at = signatureLength;
  while (at + frameLength <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + frameLength + length;
    if (end > bytes.length) return false;
    const typeAndData = bytes.subarray(at + 4, end - 4);
    if (crc32(typeAndData) !== bytes.readUInt32BE(end - 4)) return false;
    const type = typeAndData.toString('latin1', 0, 4);
    if (type === 'IEND') return hasData;
    hasData ||= type === 'IDAT' && length > 0;
    at = end;
  }
  return false;
}
