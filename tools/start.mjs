// npm start: sets the machine up, builds and opens Rapport. Where there is no display, it runs the tour instead.
import fs from 'node:fs';

import { electronEnvironment } from './machine.mjs';
import { hasDisplay } from './support/display.mjs';
import { root, runCommand } from './support/project.mjs';
import { run, runScript } from './support/run.mjs';

await runCommand(async () => {
  if (!hasDisplay()) {
    console.log(
      'There is no display here, so Rapport cannot open a window. Running the tour on a virtual display instead.',
    );
    return runScript('tour');
  }
  const { electron, env } = await electronEnvironment();
  const built = await runScript('build');
  if (built !== 0) return built;
  console.log('Rapport is open. The first start shows a sample company; close the window to come back here.');
  return run(electron.executable, [...sandboxSwitches(), root], { env });
});

/** Chromium refuses to start where it may not build its sandbox: as root, or where the system forbids it to users. */
function sandboxSwitches() {
  if (process.platform !== 'linux') return [];
  const isRoot = process.getuid?.() === 0;
  const isForbidden =
    readSetting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readSetting('/proc/sys/kernel/unprivileged_userns_clone') === '0';
  if (!isRoot && !isForbidden) return [];
  console.log(
    `Starting without Chromium's sandbox, because ${isRoot ? 'this is root' : 'this system forbids it to users'}.`,
  );
  return ['--no-sandbox'];
}

/** @param {string} file */
function readSetting(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : undefined;
}
