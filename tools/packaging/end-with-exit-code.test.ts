import { spawnSync } from 'node:child_process';

import { expect, it } from 'vitest';

/** Sets 3 as its exit code after a temporary file was made as electron-builder makes its own. */
const script = (end: string) => `
  import temp from 'temp-file';
  import { endWithExitCode } from './tools/packaging/end-with-exit-code.mjs';
  await new temp.TmpDir('exit-code').getTempFile({});
  process.exitCode = 3;
  ${end}
`;

const exitCodeOf = (end: string) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', script(end)], { encoding: 'utf8' }).status;

it('keeps the exit code that the cleanup of temporary files would make 0', () => {
  expect(exitCodeOf('')).toBe(0);
  expect(exitCodeOf('endWithExitCode();')).toBe(3);
});
