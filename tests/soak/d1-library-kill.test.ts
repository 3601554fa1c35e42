import { expect, it } from 'vitest';

import { soakAmount } from '../support/soak-amount';
import { runLibraryDrill } from '../support/storage/library-drill';

it('D1: 1,000 kills of an item of the library that is being saved, no acknowledged save lost, none half done', async () => {
  const most = soakAmount(1_000);
  const result = await runLibraryDrill('honest', (kills) => kills < most);

  console.info('D1, library items', result);
  expect(result).toMatchObject({ kills: most, lost: 0, halfSaved: 0, damaged: 0 });
  expect(result.acknowledged).toBeGreaterThan(most * 5);
});
