import { expect, it } from 'vitest';

import { closingLine, countStep, flakyTitles, noCounts, playwrightCounts, sumCounts, vitestCounts } from './counts.mjs';

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ],
};

it('counts a test file that does not load as a failure', () => {
  expect(vitestCounts(vitestReport)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

it('counts a story that passed when it was told again as passed, and names it', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  const spec = (title: string, status: string) => ({ title, file: 'a.spec.ts', tests: [{ status }] });
  const suites = [
    {
      specs: [spec('always', 'expected')],
      suites: [{ specs: [spec('now and then', 'flaky'), spec('never', 'unexpected')] }],
    },
  ];

  expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 5, failed: 1, skipped: 2 });
  expect(flakyTitles({ suites })).toEqual(['a.spec.ts: now and then']);
  expect(flakyTitles({})).toEqual([]);
});

it.each([
  { name: 'that failed without a count', exitCode: 2, counts: noCounts, failed: 1 },
  { name: 'that failed with a count', exitCode: 1, counts: { ...noCounts, failed: 3 }, failed: 3 },
  { name: 'that went well', exitCode: 0, counts: noCounts, failed: 0 },
])('counts a step $name as $failed failures', ({ exitCode, counts, failed }) => {
  expect(countStep(exitCode, counts).failed).toBe(failed);
});

it('closes with one line for all steps', () => {
  const all = sumCounts([
    { passed: 5, failed: 0, skipped: 1 },
    { passed: 4, failed: 2, skipped: 0 },
  ]);

  expect(closingLine(all)).toBe('9 passed, 2 failed, 1 skipped');
});
