// Builds the main process and the command line without the window: what `electron-vite build` has no switch for.
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';

const { config } = await resolveConfig({ logLevel: 'silent' }, 'build', 'production');
if (!config?.main) throw new Error('electron.vite.config.ts says nothing about the main process');
try {
  // A running app or command may still load files of the build before.
  await build({ ...config.main, build: { ...config.main.build, emptyOutDir: false } });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
