// node tools/seal-sample.mjs: seals the sample company's pilot anew, with keys that are thrown away at once, and writes
// resources/sample/sealed.json. Needed again only if the pilot's words or what a sealed file is made of change; the
// fingerprint that it prints then goes into docs/guide/signing.md.
import { spawnSync } from 'node:child_process';

import { nodeExecutable } from './support/node.mjs';
import { inProject } from './support/project.mjs';

const support = inProject('tests/support');
const hooks = `${support}/storage/resolve-typescript.mjs`;
const sealed = inProject('resources/sample/sealed.json');
const { status } = spawnSync(
  nodeExecutable(),
  ['--disable-warning=ExperimentalWarning', '--import', hooks, `${support}/sample-seal/seal-sample.ts`, sealed],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
