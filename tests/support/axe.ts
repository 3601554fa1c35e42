import fs from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the page as it stands, one line each: rule, place, reason. Empty when all is well. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(settled);
  // Evaluated by the driver, because the page's own policy lets no foreign script in.
  await page.evaluate(source);
  const results = await page.evaluate((): Promise<AxeResults> =>
    Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] }),
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${help}. ${failureSummary ?? ''}`),
  );
}

/** Resolves when nothing fades or slides any more: colours in between are no colours of ours. Spinners never end. */
async function settled(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map((animation) => animation.finished));
}
