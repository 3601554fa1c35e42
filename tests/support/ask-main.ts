import type { Page } from '@playwright/test';

import type { Envelope } from '#shared/ipc/bridge';

/** Calls main as the page does. @returns what it answers @throws with main's own words if it refuses. */
export async function askMain<T>(page: Page, path: string, input?: unknown): Promise<T> {
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
