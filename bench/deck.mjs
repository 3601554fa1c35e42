import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { runnerImport } from 'vite';

import { median } from './statistics.mjs';

const root = path.resolve(import.meta.dirname, '..');
const rapport = path.join(root, 'out/main/rapport.cjs');
const module = async (file) => (await runnerImport(path.join(root, file))).module;

/** Slides of the sample company: warm in one process, cold through the command line, and what other tools take. */
export async function benchDeck(rounds = 5) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rapport-bench-'));
  const workspace = path.join(folder, 'sample.db');
  run(process.execPath, [rapport, 'sample', '--workspace', workspace]);
  const [{ id }] = JSON.parse(run(process.execPath, [rapport, 'agreements', '--workspace', workspace, '--json']));
  const markdown = path.join(folder, 'agreement.md');
  const from = ['--workspace', workspace, '--agreement', id];
  run(process.execPath, [rapport, 'markdown', ...from, '--out', markdown]);

  const out = (name) => path.join(folder, name);
  const cold = time(rounds, (round) =>
    run(process.execPath, [rapport, 'deck', ...from, '--out', out(`cold-${round}.pptx`)]),
  );
  const bareNode = time(rounds, () => run(process.execPath, ['-e', '0']));
  const rows = [
    { name: 'deck, cold process', value: cold, against: 'bare Node', baseline: bareNode, unit: 'ms' },
    { name: 'deck, warm', value: await warmDeck(rounds), against: 'cold process', baseline: cold, unit: 'ms' },
    ...otherTools({ rounds, markdown, out, cold }),
  ];
  fs.rmSync(folder, { recursive: true, force: true });
  return rows;
}

async function warmDeck(rounds) {
  const { buildDeck } = await module('electron/exporting/deck/build-deck.ts');
  const { readSample } = await module('electron/content/sample.ts');
  const { engagement, agreements } = readSample();
  const build = () => buildDeck({ client: engagement, document: agreements[0].draft.document, layout: 'standard' });
  await build();
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    await build();
    times.push(performance.now() - begin);
  }
  return median(times);
}

/** The same words through pandoc and Marp, where they are installed: they neither fit the text nor keep a table native. */
function otherTools({ rounds, markdown, out, cold }) {
  const tools = [
    { name: 'pandoc', args: [markdown, '-o', out('pandoc.pptx')] },
    { name: 'marp', args: ['--pptx', '--allow-local-files', markdown, '-o', out('marp.pptx')] },
  ];
  return tools.flatMap(({ name, args }) => {
    if (spawnSync(name, ['--version']).status !== 0) {
      console.log(`${name} is not installed: not compared`);
      return [];
    }
    const other = time(rounds, () => run(name, args));
    return [{ name: `deck, cold process`, value: cold, against: name, baseline: other, unit: 'ms' }];
  });
}

function time(rounds, action) {
  const times = Array.from({ length: rounds }, (_, round) => {
    const begin = performance.now();
    action(round);
    return performance.now() - begin;
  });
  return median(times);
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}
