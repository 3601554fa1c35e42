import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { copySettings, copySources, plant } from '../support/planted-tree';

const root = path.resolve(import.meta.dirname, '../..');

/** Each plants one wrong import; the lint has to answer with the rule's sentence, on that file. */
const violations = [
  {
    rule: 'shared-is-a-leaf',
    files: {
      'shared/kernel/planted-leaf.ts': `import { app } from 'electron';\nexport const name = app.name;\n`,
      'shared/domain/planted/planted-leaf.ts': `import type { Db } from '../../../electron/db/connection';\nexport type Planted = Db;\n`,
      'shared/ipc/planted-leaf.ts': `import type { Api } from '../../renderer/lib/api';\nexport type Planted = Api;\n`,
    },
    sentence: 'shared/ is imported by both processes and imports neither.',
  },
  {
    rule: 'domain-is-pure',
    files: {
      'shared/domain/planted/planted-library.ts': `import { produce } from 'immer';\nexport const planted = produce;\n`,
      'shared/domain/planted/planted-contract.ts': `import type { Envelope } from '../../ipc/bridge';\nexport type Planted = Envelope;\n`,
    },
    sentence: 'shared/domain may use shared/kernel and zod, nothing else.',
  },
  {
    rule: 'renderer-not-electron',
    files: {
      'renderer/app/planted-electron.ts': `import { ipcRenderer } from 'electron';\nexport const planted = ipcRenderer;\n`,
      'renderer/features/planted/planted-electron.ts': `import type { Planted } from '../../../electron/planted';\nexport type Own = Planted;\n`,
      'renderer/lib/planted-node.ts': `import fs from 'node:fs';\nexport const planted = fs.existsSync;\n`,
    },
    sentence: 'The renderer reaches the main process through renderer/lib/api.ts only.',
  },
  {
    rule: 'electron-not-renderer',
    files: {
      'electron/agreements/planted-ui.ts': `import { createElement } from 'react';\nexport const planted = createElement;\n`,
      'electron/shell/planted-ui.ts': `import type { Api } from '../../renderer/lib/api';\nexport type Planted = Api;\n`,
    },
    sentence: 'The main process knows no UI.',
  },
  {
    rule: 'features-are-islands',
    files: {
      'renderer/features/planted/planted-neighbour.ts': `import { other } from '../planted-two/other';\nexport const planted = other;\n`,
      'renderer/features/planted/deep/planted-neighbour.tsx': `import { other } from '../../planted-two/other';\nexport const planted = other;\n`,
      'renderer/features/planted/deep/er/planted-app.ts': `import { routes } from '../../../../app/routes';\nexport const planted = routes;\n`,
      'renderer/features/planted/planted-detour.ts': `import { other } from './deep/../../planted-two/other';\nexport const planted = other;\n`,
    },
    sentence: 'Features meet in renderer/app/ or through shared/domain, never directly.',
  },
  {
    rule: 'ui-knows-no-feature',
    files: {
      'renderer/ui/planted-feature.ts': `import { other } from '../features/planted-two/other';\nexport const planted = other;\n`,
      'renderer/lib/planted-feature.ts': `import { routes } from '../app/routes';\nexport const planted = routes;\n`,
    },
    sentence: 'renderer/ui and renderer/lib are below features.',
  },
  {
    rule: 'preload-is-minimal',
    files: { 'electron/preload.ts': `import fs from 'node:fs';\nexport const planted = fs.existsSync;\n` },
    sentence: 'preload.ts may use electron and shared/ipc/bridge, nothing else.',
  },
  {
    rule: 'electron-api-at-the-edge',
    files: {
      'electron/agreements/planted-edge.ts': `import { app } from 'electron';\nexport const planted = app;\n`,
      'electron/db/planted-edge.ts': `import { app } from 'electron';\nexport const planted = app;\n`,
    },
    sentence: 'Logic and storage stay free of Electron, so that tests and the command line run them in Node.',
  },
  {
    rule: 'sqlite-in-db',
    files: {
      'electron/agreements/planted-sqlite.ts': `import type { Database } from 'better-sqlite3';\nexport type Planted = Database;\n`,
      'electron/shell/planted-sqlite.ts': `import Database from 'better-sqlite3';\nexport const planted = new Database(':memory:');\n`,
    },
    sentence: 'Only electron/db opens a database.',
  },
  {
    rule: 'migrations-are-frozen',
    files: {
      'electron/db/migrations/9998-planted-value.ts': `import { migrate } from '../migrate';\nexport const planted = migrate;\n`,
      'electron/db/migrations/9999-planted-schema.ts': `import { agreementSchema } from '#shared/domain/agreement/agreement-schema';\nexport const planted = agreementSchema;\n`,
    },
    sentence: 'A migration imports only the Migration type.',
  },
  {
    rule: 'no-cycles',
    files: {
      'electron/agreements/planted-cycle-a.ts': `import { b } from './planted-cycle-b';\nexport const a = () => b;\n`,
      'electron/agreements/planted-cycle-b.ts': `import { a } from './planted-cycle-a';\nexport const b = () => a;\n`,
    },
    sentence: 'Dependency cycle detected',
  },
  {
    rule: 'no default exports',
    files: { 'shared/kernel/planted-default.ts': `const planted = 1;\nexport default planted;\n` },
    sentence: 'Prefer named exports',
  },
  {
    rule: 'no barrels',
    files: { 'renderer/lib/planted-barrel.ts': `export * from './api';\n` },
    sentence: 'Barrel file detected',
  },
];

const boundaryRules = /no-restricted-imports|no-cycle|no-default-export|no-barrel-file/;

interface Finding {
  readonly code: string;
  readonly filename: string;
  readonly text: string;
}

const home = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-boundaries-'));
const tree = path.join(home, 'lint');
const planted = violations.flatMap(({ files }) => Object.entries(files));
let clean: readonly Finding[] = [];
let found: readonly Finding[] = [];

beforeAll(async () => {
  copySettings(root, tree);
  copySources(root, tree);
  clean = await lint();
  for (const [name, text] of planted) plant(tree, name, text);
  found = await lint();
});
afterAll(() => fs.rmSync(home, { recursive: true, force: true }));

it('finds no broken boundary in the tree as it stands', () => {
  expect(clean).toEqual([]);
});

describe.each(violations)('$rule', ({ files, sentence }) => {
  it.each(Object.keys(files))('is explained where %s breaks it', (name) => {
    const texts = found.filter(({ filename }) => filename === name).map(({ text }) => text);

    expect(texts).toContainEqual(expect.stringContaining(sentence));
  });
});

it('blames no file that breaks nothing', () => {
  const names = new Set(planted.map(([name]) => name));

  expect(found.filter(({ filename }) => !names.has(filename))).toEqual([]);
});

describe('across top folders, the compiler refuses', () => {
  const crossings = [
    {
      name: 'the page in the main process',
      project: 'electron',
      file: 'electron/agreements/planted-document.ts',
      text: `export const title = () => document.title;\n`,
      error: /Cannot find name 'document'/,
    },
    {
      name: 'a type of the main process in the page',
      project: 'renderer',
      file: 'renderer/lib/planted-main.ts',
      text: `import type { sound } from '../../electron/db/sound';\nexport type Planted = typeof sound;\n`,
      error: /is not under 'rootDir'|not listed within the file list/,
    },
    {
      name: 'the window in shared',
      project: 'shared',
      file: 'shared/kernel/planted-window.ts',
      text: `export const width = () => window.innerWidth;\n`,
      error: /Cannot find name 'window'/,
    },
    {
      name: 'the process in shared',
      project: 'shared',
      file: 'shared/kernel/planted-process.ts',
      text: `export const folder = () => process.cwd();\n`,
      error: /Cannot find name 'process'/,
    },
  ];

  // A tree with nothing but the settings: quick, and no other mistake hides the planted one.
  const compiled = path.join(home, 'compile');
  beforeAll(() => {
    copySettings(root, compiled);
    plant(compiled, 'shared/kernel/sound.ts', 'export const sound = 1;\n');
    plant(compiled, 'resources/sound.json', '{}');
    plant(compiled, 'electron/db/sound.ts', `export { sound } from '#shared/kernel/sound';\n`);
  });

  it('nothing where nothing is wrong', async () => {
    expect(await runTool(compiled, 'tsc', ['-b', 'electron'])).toBe('');
  });

  it.each(crossings)('$name', async ({ project, file, text, error }) => {
    plant(compiled, file, text);

    const output = await runTool(compiled, 'tsc', ['-b', project]);

    expect(output.split('\n').filter((line) => line.startsWith(file))).toContainEqual(expect.stringMatching(error));
  });
});

/** The lint of package.json without its slow, type-aware half, in which no boundary rule lives. */
async function lint(): Promise<Finding[]> {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: { lint: string };
  };
  const [, args = ''] = /^oxlint (.*?) && /.exec(scripts.lint) ?? [];
  const switches = args.split(' ').filter((arg) => arg !== '--type-aware');
  const output = await runTool(tree, 'oxlint', [...switches, '-f', 'json']);
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { code?: string; filename: string; message: string; help?: string }[];
  };
  return diagnostics
    .map(({ code = '', filename, message, help = '' }) => ({ code, filename, text: `${message} ${help}` }))
    .filter(({ code }) => boundaryRules.test(code));
}

/** Runs one of the project's tools in a folder; finding something is what it is there for, not a failure. */
async function runTool(cwd: string, name: string, args: readonly string[]): Promise<string> {
  const executable = path.join(root, 'node_modules/.bin', name);
  const run = promisify(execFile)(executable, args, { cwd, maxBuffer: 64e6, shell: process.platform === 'win32' });
  try {
    return (await run).stdout;
  } catch (error) {
    const { code, stdout } = error as { code?: number | string; stdout?: string };
    if (typeof code !== 'number' || stdout === undefined) throw error;
    return stdout;
  }
}
