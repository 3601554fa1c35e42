// npm run doctor: what this machine needs to build, start and test Rapport; everything that can be set up, is.
import { resolveElectron } from './electron-runtime.mjs';
import { hasDisplay, openVirtualDisplay } from './support/display.mjs';
import { installPackages, missingPackages } from './support/debian.mjs';
import { nodeExecutable } from './support/node.mjs';
import { isStartedDirectly, runCommand } from './support/project.mjs';

/**
 * Sets the machine up as far as it can: Node, Electron and, on Linux, Electron's libraries and a virtual display.
 * @throws {import('./support/project.mjs').SetupError} with the one command to run where that takes other rights
 */
export async function prepareMachine() {
  nodeExecutable();
  const electron = await resolveElectron();
  if (process.platform === 'linux') {
    const packages = missingPackages({ electron: electron.executable, needsDisplay: !hasDisplay() });
    if (packages.length > 0) installPackages(packages);
  }
  return electron;
}

/**
 * The environment in which Electron, Playwright and electron-vite find their runtime and a display.
 * @returns {Promise<{ electron: import('./electron-runtime.mjs').ElectronRuntime, env: NodeJS.ProcessEnv, close: () => void }>}
 */
export async function electronEnvironment() {
  const electron = await prepareMachine();
  const env = {
    ...process.env,
    ELECTRON_OVERRIDE_DIST_PATH: electron.dist, // the electron package, hence Playwright
    ELECTRON_EXEC_PATH: electron.executable, // electron-vite
  };
  if (process.platform === 'linux' && process.getuid?.() === 0) Object.assign(env, { NO_SANDBOX: '1' }); // electron-vite
  if (hasDisplay(env)) return { electron, env, close: () => undefined };

  const display = await openVirtualDisplay();
  return { electron, env: { ...env, DISPLAY: display.name }, close: display.close };
}

if (isStartedDirectly(import.meta.filename)) {
  await runCommand(async () => {
    const electron = await prepareMachine();
    console.log(`Node      ${nodeExecutable()}`);
    console.log(`Electron  ${electron.version} (${electron.kind}), ${electron.executable}`);
    console.log(`Display   ${hasDisplay() ? 'present' : 'none; a virtual one is used'}`);
    return 0;
  });
}
