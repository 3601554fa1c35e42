// npm run -s rapport -- COMMAND: the app's command line, built first where it is missing or older than its sources.
import path from 'node:path';

import { buildCommandLine, isUpToDate } from './support/command-line.mjs';
import { nodeExecutable } from './support/node.mjs';
import { inProject, runCommand, SetupError } from './support/project.mjs';
import { run } from './support/run.mjs';

await runCommand(async () => {
  const program = inProject('out/main/rapport.cjs');
  if (!isUpToDate(program)) await buildCommandLine();
  if (!isUpToDate(program))
    throw new SetupError('Another command was building the command line and did not get there.');
  // npm changes to the project's folder; paths on the command line are meant from where the user stands.
  const cwd = process.env.npm_lifecycle_event === 'rapport' ? process.env.INIT_CWD : undefined;
  return run(nodeExecutable(), [program, ...process.argv.slice(2)], { cwd: path.resolve(cwd ?? '.') });
});
