// npm run dist: packs Rapport twice, hardened as it ships and once more with a door for the tests, checks both, and
// makes the installers of this platform where Electron's official release can be had.
import { endWithExitCode } from './packaging/end-with-exit-code.mjs';
import { packDirectory, packInstallers } from './packaging/pack.mjs';
import { reportFuses } from './packaging/fuses.mjs';
import { electronEnvironment } from './machine.mjs';
import { runCommand } from './support/project.mjs';
import { run, runScript } from './support/run.mjs';

await runCommand(async () => {
  const { electron, env, close } = await electronEnvironment();
  try {
    const built = await runScript('build');
    if (built !== 0) return built;

    const hardened = await packDirectory(electron, { name: 'hardened', canBeDriven: false });
    const isHardened = await reportFuses(hardened);

    const drivable = await packDirectory(electron, { name: 'drivable', canBeDriven: true });
    const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--grep', '@packaged'];
    const tested = await run(process.execPath, playwright, { env: { ...env, RAPPORT_PACKAGED: drivable } });

    if (!isHardened || tested !== 0) return 1;
    return await installers(electron);
  } finally {
    close();
  }
});
endWithExitCode();

/** @param {import('./electron-runtime.mjs').ElectronRuntime} electron */
async function installers(electron) {
  if (electron.kind !== 'official') {
    console.log(
      "\nNo installers: Electron's official release is out of reach here, and the fallback is never shipped.",
    );
    return 0;
  }
  for (const file of await packInstallers()) console.log(file);
  return 0;
}
