import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';

/**
 * What a passphrase costs whoever guesses: scrypt with N = 2^`costBits`, 2^17 blocks of 1 KB are 128 MB and about half a
 * second for each guess.
 */
export interface PassphraseCost {
  /** 1 to 20. */
  readonly costBits: number;
  readonly blockSize: number;
  readonly parallel: number;
}
export const usualCost: PassphraseCost = { costBits: 17, blockSize: 8, parallel: 1 };

/** More than this is no blob of ours and would only eat memory. */
const mostCost: PassphraseCost = { costBits: 20, blockSize: 16, parallel: 4 };

// [Note: guarded keys] The stored form, version 1:
//   "RPK1" | costBits, blockSize, parallel: 1 byte each | salt 16 | nonce 12 | tag 16 | ciphertext
// AES-256-GCM under the scrypt key. All before the tag and the root's id are additional data: whoever changes the cost,
// or moves the blob to another root, breaks the seal on it.
const magic = Buffer.from('RPK1');
const saltBytes = 16;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = magic.length + 3 + saltBytes + nonceBytes;
const keyBytes = 32;

export async function encryptWithPassphrase(
  text: string,
  { passphrase, rootId, cost = usualCost }: Secret & { readonly cost?: PassphraseCost },
): Promise<Uint8Array> {
  const salt = randomBytes(saltBytes);
  const nonce = randomBytes(nonceBytes);
  const head = Buffer.concat([magic, Buffer.from([cost.costBits, cost.blockSize, cost.parallel]), salt, nonce]);
  const cipher = createCipheriv('aes-256-gcm', await derive(passphrase, salt, cost), nonce);
  cipher.setAAD(additionalData(head, rootId));
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([head, cipher.getAuthTag(), ciphertext]);
}

/** The text; null if the passphrase is another one, or the blob is not ours or was changed. */
export async function decryptWithPassphrase(blob: Uint8Array, { passphrase, rootId }: Secret): Promise<string | null> {
  const bytes = Buffer.from(blob);
  const head = bytes.subarray(0, headBytes);
  const cost = costIn(head);
  if (!cost || bytes.length < headBytes + tagBytes) return null;
  const saltAt = magic.length + 3;
  const key = await derive(passphrase, head.subarray(saltAt, saltAt + saltBytes), cost);
  const decipher = createDecipheriv('aes-256-gcm', key, head.subarray(saltAt + saltBytes), { authTagLength: tagBytes });
  decipher.setAAD(additionalData(head, rootId));
  decipher.setAuthTag(bytes.subarray(headBytes, headBytes + tagBytes));
  const text = decipher.update(bytes.subarray(headBytes + tagBytes));
  return isWhole(decipher) ? text.toString('utf8') : null;
}

interface Secret {
  readonly passphrase: string;
  readonly rootId: string;
}

/** GCM is a stream: nothing is left to come out at the end, which only says whether all of it was genuine. */
function isWhole(decipher: { readonly final: () => Buffer }): boolean {
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}

function costIn(head: Buffer): PassphraseCost | null {
  const [costBits = 0, blockSize = 0, parallel = 0] = head.subarray(magic.length, magic.length + 3);
  const isOurs = head.length === headBytes && head.subarray(0, magic.length).equals(magic);
  const isSane =
    within(costBits, mostCost.costBits) && within(blockSize, mostCost.blockSize) && within(parallel, mostCost.parallel);
  return isOurs && isSane ? { costBits, blockSize, parallel } : null;
}

const within = (value: number, most: number): boolean => value >= 1 && value <= most;

const additionalData = (head: Uint8Array, rootId: string): Buffer => Buffer.concat([head, Buffer.from(rootId)]);

/** Composed letters: the same passphrase typed on a Mac and elsewhere is the same one. */
function derive(passphrase: string, salt: Uint8Array, cost: PassphraseCost): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const { costBits, blockSize: r, parallel: p } = cost;
  const options = { N: 2 ** costBits, r, p, maxmem: 160 * 2 ** costBits * r + 2 ** 20 * p };
  scrypt(passphrase.normalize('NFC'), salt, keyBytes, options, (cause, key) => (cause ? reject(cause) : resolve(key)));
  return promise;
}
