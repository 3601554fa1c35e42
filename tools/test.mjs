// npm test: sets the machine up, then runs every check, also after one has failed, and closes with one line of counts.
import fs from 'node:fs';

import { prepareMachine } from './machine.mjs';
import {
  closingLine,
  countStep,
  flakyTitles,
  noCounts,
  playwrightCounts,
  sumCounts,
  vitestCounts,
} from './support/counts.mjs';
import { inProject, runCommand } from './support/project.mjs';
import { runScript } from './support/run.mjs';

const reports = { vitest: inProject('out/test/vitest.json'), playwright: inProject('out/test/playwright.json') };

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} script of package.json
 * @property {string[]} [args]
 * @property {() => import('./support/counts.mjs').Counts} [counts] read from its report; steps without count as failures only
 */

/** @type {readonly Step[]} */
const steps = [
  { title: 'Types', script: 'typecheck' },
  { title: 'Lint and boundaries', script: 'lint' },
  {
    title: 'Unit and integration tests',
    script: 'vitest',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${reports.vitest}`],
    counts: () => vitestCounts(readReport(reports.vitest)),
  },
  {
    title: 'Tests on the real app',
    script: 'test:e2e',
    args: ['--reporter=list,json'],
    counts: () => playwrightCounts(readReport(reports.playwright)),
  },
];

/** Set in CI, where every tool is installed. */
const mayNotSkip = Boolean(process.env.RAPPORT_REQUIRE_TOOLS);

const emptyReport = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
  errors: [],
};

await runCommand(async () => {
  await prepareMachine();
  fs.rmSync(inProject('out/test'), { recursive: true, force: true });
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  const total = sumCounts(results);
  if (total.skipped > 0 && mayNotSkip) console.log('\nTests were skipped, and RAPPORT_REQUIRE_TOOLS forbids that.');
  for (const title of flakyTitles(readReport(reports.playwright)))
    console.log(`\nPassed only when told again: ${title}`);
  console.log(`\n${closingLine(total)}`);
  return total.failed > 0 || (total.skipped > 0 && mayNotSkip) ? 1 : 0;
});

/** @param {Step} step */
async function runStep({ title, script, args = [], counts }) {
  console.log(`\n== ${title}`);
  const exitCode = await runScript(script, args, { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: reports.playwright });
  const found = countStep(exitCode, counts?.() ?? noCounts);
  if (exitCode !== 0) console.log(`${title}: failed`);
  return found;
}

/** @param {string} file @returns {any} an empty report where the step ended before it wrote one */
function readReport(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : emptyReport;
}
