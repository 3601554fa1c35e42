import { createSign, generateKeyPairSync, sign, verify } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { hasLowS, twinOf, withLowS } from './low-s';

const content = Buffer.from('what is signed');
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signatures = Array.from({ length: 40 }, () => new Uint8Array(sign('sha256', content, privateKey)));

describe('the two ways to write one signature', () => {
  it('fit the key both, and exactly one of them is ours', () => {
    for (const signature of signatures) {
      const twin = twinOf(signature);

      expect(verify('sha256', content, publicKey, twin)).toBe(true);
      expect([hasLowS(signature), hasLowS(twin)].filter(Boolean)).toHaveLength(1);
      expect(hasLowS(withLowS(signature))).toBe(true);
      expect(verify('sha256', content, publicKey, withLowS(signature))).toBe(true);
    }
  });

  it('come from a signer that chooses either', () => {
    const low = signatures.filter(hasLowS).length;

    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(signatures.length);
  });

  it('lead back to each other', () => {
    const [signature] = signatures;

    expect(twinOf(twinOf(signature!))).toEqual(signature);
  });

  it('are not looked for in what is no such signature', () => {
    const other = createSign('sha256')
      .update(content)
      .sign(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey);

    expect(hasLowS(new Uint8Array(other))).toBe(false);
    expect(() => withLowS(new Uint8Array([0x30, 0]))).toThrow('no ECDSA signature');
  });
});
