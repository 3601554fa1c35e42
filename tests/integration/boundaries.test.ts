import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { violations } from '../support/boundary-violations';
import { copySettings, copySources, plant } from '../support/planted-tree';

const root = path.resolve(import.meta.dirname, '../..');

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
