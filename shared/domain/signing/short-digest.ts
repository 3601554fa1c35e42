/** The first 16 digits in groups of four, `3f2a 9b10 77c4 e01d`: enough to compare by eye with the printed page. */
export const shortDigest = (sha256: string): string => grouped(sha256.slice(0, 16));

/** A whole digest or fingerprint in groups of four. */
export const grouped = (hex: string): string => hex.match(/.{1,4}/g)?.join(' ') ?? '';
