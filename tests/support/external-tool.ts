import { spawnSync } from 'node:child_process';

/**
 * Whether a program of the operating system that a check needs can be run: `it.skipIf(!hasTool('pdftotext'))`.
 * Where it is missing, the skip is said aloud.
 *
 * @throws where RAPPORT_REQUIRE_TOOLS is set (in CI): there a missing tool is a failure.
 */
export function hasTool(program: string): boolean {
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' });
  if (!error) return true;
  if (process.env['RAPPORT_REQUIRE_TOOLS']) throw new Error(`${program} is missing: ${error.message}`);
  console.warn(`Skipped, because ${program} is not installed here.`);
  return false;
}
