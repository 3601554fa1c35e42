import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** N of scrypt: 2^15 takes about 0.1 s and 32 MB, so that trying all four-digit PINs takes its time. */
const usualCost = 2 ** 15;
const blockSize = 8;
const keyBytes = 32;
const saltBytes = 16;

export interface PinHash {
  /** Hexadecimal. */
  readonly salt: string;
  /** `N:key`, the key hexadecimal: the cost stays readable when it is raised some day. */
  readonly hash: string;
}

export async function hashPin(pin: string, cost = usualCost): Promise<PinHash> {
  const salt = randomBytes(saltBytes).toString('hex');
  return { salt, hash: `${cost}:${(await derive(pin, salt, cost)).toString('hex')}` };
}

/** Takes the same time whether the PIN is right or nearly right. */
export async function isPin(pin: string, { salt, hash }: PinHash): Promise<boolean> {
  const [cost = '', key = ''] = hash.split(':');
  const expected = Buffer.from(key, 'hex');
  const derived = await derive(pin, salt, Number(cost));
  return derived.length === expected.length && timingSafeEqual(derived, expected);
}

function derive(pin: string, salt: string, cost: number): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const options = { N: cost, r: blockSize, p: 1, maxmem: 256 * cost * blockSize };
  scrypt(pin, Buffer.from(salt, 'hex'), keyBytes, options, (cause, key) => (cause ? reject(cause) : resolve(key)));
  return promise;
}
