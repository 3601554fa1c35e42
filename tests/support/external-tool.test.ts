import { afterEach, expect, it, vi } from 'vitest';

import { hasTool } from './external-tool';

afterEach(() => vi.unstubAllEnvs());

it('finds a program that is there', () => {
  expect(hasTool(process.execPath)).toBe(true);
});

it('says aloud what is missing on a machine of one’s own', () => {
  vi.stubEnv('RAPPORT_REQUIRE_TOOLS', '');
  const warn = vi.spyOn(console, 'warn').mockReturnValue();

  expect(hasTool('no-such-program')).toBe(false);
  expect(warn).toHaveBeenCalledWith('Skipped, because no-such-program is not installed here.');
});

it('fails where nothing may be skipped', () => {
  vi.stubEnv('RAPPORT_REQUIRE_TOOLS', '1');

  expect(() => hasTool('no-such-program')).toThrow(/no-such-program is missing/);
});
