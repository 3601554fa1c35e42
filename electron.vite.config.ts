import path from 'node:path';

import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;
const page = (name: string) => path.join(root, 'renderer', name);
const electronFile = (name: string) => path.join(root, `electron/${name}.ts`);

// Targets are spelled out: electron-vite derives them from the electron package, and the oldest runtime we test on is
// Chromium 130 with Node 20.
const nodeBundle = (input: Record<string, string>) => ({
  build: {
    target: 'node20',
    sourcemap: true,
    rolldownOptions: { input, output: { format: 'cjs' as const, entryFileNames: '[name].cjs' } },
  },
});

export default defineConfig({
  main: nodeBundle({
    main: electronFile('main'),
    'job-worker': electronFile('jobs/job-worker'),
    rapport: electronFile('cli/rapport'),
  }),
  preload: nodeBundle({ preload: electronFile('preload'), 'room-preload': electronFile('room-preload') }),
  renderer: {
    root: path.join(root, 'renderer'),
    plugins: [react()],
    server: { host: '127.0.0.1', strictPort: true, port: 5173 },
    build: {
      target: 'chrome130',
      minify: true,
      rolldownOptions: { input: { index: page('index.html'), room: page('room/index.html') } },
    },
  },
});
