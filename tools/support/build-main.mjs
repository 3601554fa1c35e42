// Builds the main process and the command line without the window: what `electron-vite build` has no switch for.
import { resolveConfig } from 'electron-vite';
import { build } from 'vite';

const { config } = await resolveConfig({ logLevel: 'error' }, 'build', 'production');
if (!config?.main) throw new Error('electron.vite.config.ts says nothing about the main process');
// A running app or command may still load files of the build before.
await build({ ...config.main, build: { ...config.main.build, emptyOutDir: false } });
