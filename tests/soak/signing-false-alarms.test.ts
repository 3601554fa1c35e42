import { expect, it } from 'vitest';

import { falseAlarms } from '../support/signing-lives';
import { soakAmount } from '../support/soak-amount';

it('G1: 1,000 checks of what nobody tampered with raise no alarm', async () => {
  expect(await falseAlarms(soakAmount(1_000))).toEqual([]);
});
