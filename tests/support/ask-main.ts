import type { Page } from '@playwright/test';

import type { Envelope } from '#shared/ipc/bridge';

/**
 * Calls main as the page does, once the page has drawn what main told it: before that nobody may answer yet.
 *
 * @returns what it answers
 * @throws with main's own words if it refuses.
 */
export async function askMain<T>(page: Page, path: string, input?: unknown): Promise<T> {
  await page.getByRole('heading').first().waitFor({ state: 'attached' });
  const answer = await page.evaluate(
    ([name, value]) =>
      (Reflect.get(window, 'bridge') as { call: (path: string, input: unknown) => Promise<Envelope> }).call(
        name,
        value,
      ),
    [path, input] as const,
  );
  if (!answer.ok) throw new Error(`${path}: ${answer.error.message}`);
  return answer.value as T;
}
