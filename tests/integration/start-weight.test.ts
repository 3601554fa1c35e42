import { describe, expect, it } from 'vitest';

import { packagesLoadedBy } from '../support/static-imports';

describe('the start of the app', () => {
  it.each(['electron', 'electron-log/main', 'node:fs/promises'])('loads %s before the window', (name) => {
    expect([...packagesLoadedBy('electron/main.ts').keys()]).toContain(name);
  });

  it.each(['zod', 'better-sqlite3'])('does not wait for %s', (name) => {
    expect(packagesLoadedBy('electron/main.ts').get(name)).toBeUndefined();
  });

  it.each(['zod', 'better-sqlite3'])('loads %s behind the window', (name) => {
    expect([...packagesLoadedBy('electron/shell/behind-window.ts').keys()]).toContain(name);
  });

  // Each takes longer to load than all the rest; what needs them loads them with `import()`.
  it.each(['fontkit', 'pdfkit', 'pptxgenjs', 'pdf-lib', 'pkijs', 'csv-parse', 'csv-parse/sync'])(
    'leaves %s until it is used',
    (name) => {
      expect(packagesLoadedBy('electron/shell/behind-window.ts').get(name)).toBeUndefined();
    },
  );
});
