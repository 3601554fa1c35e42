import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, it } from 'vitest';

import { findHolder, removeHolder, writeHolder } from './holder-file';

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'holder-'));

it('finds the running app that holds the workspace', () => {
  const folder = newFolder();

  writeHolder(folder, { pid: process.pid, startedAtMs: 5 });

  expect(findHolder(folder)).toEqual({ pid: process.pid, startedAtMs: 5 });
});

it('finds nobody when the app has closed the workspace', () => {
  const folder = newFolder();
  writeHolder(folder, { pid: process.pid, startedAtMs: 5 });

  removeHolder(folder);

  expect(findHolder(folder)).toBeNull();
});

it('recognises what an app that was killed left behind', () => {
  const folder = newFolder();
  const { pid } = spawnSync(process.execPath, ['--version']);

  writeHolder(folder, { pid, startedAtMs: 5 });

  expect(findHolder(folder)).toBeNull();
});

it.each(['', '{"pid": -1}', 'null'])('takes the broken file %j for nobody', (text) => {
  const folder = newFolder();
  writeFileSync(path.join(folder, 'in-use.json'), text);

  expect(findHolder(folder)).toBeNull();
});
