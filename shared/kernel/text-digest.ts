/** 96 bits of three FNV-1a hashes over code units: no secret, only short and always the same. */
export function textDigest(text: string): string {
  return [0x81_1c_9d_c5, 0x01_00_01_93, 0x9e_37_79_b9].map((seed) => fnv(text, seed).toString(36)).join('-');
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return hash >>> 0;
}
