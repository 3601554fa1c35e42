import { expect, it } from 'vitest';

import { decryptWithPassphrase, encryptWithPassphrase, usualCost } from './passphrase-guard';

const cost = { costBits: 4, blockSize: 1, parallel: 1 };
const right = { passphrase: 'four quiet words here', rootId: '4b0f7bd0-0000-4000-8000-000000000001' };
const encrypt = () => encryptWithPassphrase('the keys', { ...right, cost });

it('gives back what was encrypted, and each time encrypts anew', async () => {
  const [first, second] = await Promise.all([encrypt(), encrypt()]);

  expect(await decryptWithPassphrase(first, right)).toBe('the keys');
  expect(await decryptWithPassphrase(second, right)).toBe('the keys');
  expect(Buffer.from(first).subarray(7).equals(Buffer.from(second).subarray(7))).toBe(false);
  expect(Buffer.from(first).includes('the keys')).toBe(false);
});

it.each([
  ['another passphrase', { ...right, passphrase: 'four quiet words herd' }],
  ['no passphrase', { ...right, passphrase: '' }],
  ['the passphrase with a space behind it', { ...right, passphrase: `${right.passphrase} ` }],
  ['another root', { ...right, rootId: '4b0f7bd0-0000-4000-8000-000000000002' }],
])('stays closed for %s', async (_, secret) => {
  expect(await decryptWithPassphrase(await encrypt(), secret)).toBeNull();
});

it('takes composed and decomposed letters as the same passphrase', async () => {
  const composed = { ...right, passphrase: 'caf\u00e9 am Sonntag' };
  const blob = await encryptWithPassphrase('the keys', { ...composed, cost });

  expect(await decryptWithPassphrase(blob, { ...right, passphrase: 'cafe\u0301 am Sonntag' })).toBe('the keys');
});

it('notices a change of any one byte', async () => {
  const blob = await encrypt();
  const opened: number[] = [];
  for (let at = 0; at < blob.length; at += 1) {
    for (const flip of [0x01, 0x80]) {
      const changed = Uint8Array.from(blob);
      changed[at] = (changed[at] ?? 0) ^ flip;
      if ((await decryptWithPassphrase(changed, right)) !== null) opened.push(at);
    }
  }
  expect(opened).toEqual([]);
});

it('stays closed when it is cut short or goes on', async () => {
  const blob = await encrypt();
  const answers = await Promise.all(
    Array.from({ length: blob.length }, (_, length) => decryptWithPassphrase(blob.subarray(0, length), right)),
  );

  expect(answers.every((answer) => answer === null)).toBe(true);
  expect(await decryptWithPassphrase(Buffer.concat([blob, Buffer.of(0)]), right)).toBeNull();
});

it('costs a guess 128 MB, written beside the salt', async () => {
  const blob = await encryptWithPassphrase('the keys', right);

  expect(usualCost).toEqual({ costBits: 17, blockSize: 8, parallel: 1 });
  expect([...blob.subarray(0, 7)]).toEqual([...Buffer.from('RPK1'), 17, 8, 1]);
  expect(await decryptWithPassphrase(blob, right)).toBe('the keys');
});
