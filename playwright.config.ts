import { defineConfig } from '@playwright/test';

/** One window at a time: the tests use the real keyboard focus. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  // Decision 5: where nobody watches, a story that failed is told once more; `npm test` names it.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
});
