// node tools/with-electron.mjs COMMAND [arguments]: runs it with an Electron and, where there is no display, a virtual one.
import { electronEnvironment } from './machine.mjs';
import { runCommand } from './support/project.mjs';
import { run } from './support/run.mjs';

const [command = 'node', ...args] = process.argv.slice(2);

await runCommand(async () => {
  const { env, close } = await electronEnvironment();
  try {
    return await run(command, args, { env, shell: process.platform === 'win32' });
  } finally {
    close();
  }
});
