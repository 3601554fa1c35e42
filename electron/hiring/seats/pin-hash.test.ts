import { expect, it } from 'vitest';

import { hashPin, isPin } from './pin-hash';

it('knows the right PIN from others and salts each anew', async () => {
  const first = await hashPin('4711', 16);
  const second = await hashPin('4711', 16);

  expect([await isPin('4711', first), await isPin('4712', first), await isPin('', first)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(first.hash).not.toBe(second.hash);
  expect(first.hash).not.toContain('4711');
});

it('takes the usual cost for a real PIN', async () => {
  const hashed = await hashPin('123456');

  expect(hashed.hash).toMatch(/^32768:[0-9a-f]{64}$/);
  expect(await isPin('123456', hashed)).toBe(true);
});
