import { expect, it } from 'vitest';

import { keepLog } from '../support/blind/keep-log';
import { expectBlindness } from '../support/blind/random-histories';
import { soakAmount } from '../support/soak-amount';

const logged = keepLog();

/** Measured: two seconds a history on a slow machine; this leaves five. */
const MS_A_HISTORY = 5_000;
const histories = soakAmount(1_000);

it(
  'tells nobody anything that depends on a sealed card in 1,000 random histories',
  async () => {
    await expectBlindness({ histories });

    expect(logged().filter((line) => line.includes('canary'))).toEqual([]);
  },
  60_000 + histories * MS_A_HISTORY,
);
