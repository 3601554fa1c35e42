import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { packParts } from '#shared/domain/pack/pack-schema';
import { buildCommandLine, rapport } from '../support/command-line';
import { hasTool } from '../support/external-tool';
import { sampleAgreementId } from '../support/pack-builder';
import { tempFolder } from '../support/temp-folder';

beforeAll(buildCommandLine);

async function sampleFile() {
  const folder = tempFolder();
  const workspace = path.join(folder, 'rapport.db');
  expect((await rapport('sample', '--workspace', workspace)).code).toBe(0);
  return { workspace, out: path.join(folder, 'pack.pdf') };
}

describe('rapport pack', () => {
  it.skipIf(!hasTool('pdftotext'))('writes all parts, or those that are named', async () => {
    const { workspace, out } = await sampleFile();
    const pack = (...flags: readonly string[]) =>
      rapport('pack', '--workspace', workspace, '--agreement', sampleAgreementId(), '--out', out, ...flags);

    const whole = await pack();
    expect([whole.code, whole.stderr]).toEqual([0, '']);
    expect(whole.stdout).toBe(`Wrote the facilitator’s pack (${packParts.join(', ')}) to ${out}\n`);
    const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [out], { encoding: 'utf8' }))?.[1]);

    expect((await pack('--parts', 'posters, agenda')).code).toBe(0);
    const text = execFileSync('pdftotext', [out, '-'], { encoding: 'utf8' });
    expect(pages).toBeGreaterThan(20);
    expect(text).toContain('Parked');
    expect(text).not.toContain('When they clash');
  });

  it.each([
    [['--parts', 'posters,poster'], 'Write some of agenda'],
    [['--parts', 'agenda,agenda'], 'each once'],
    [['--agreement', 'nonsense'], 'no agreement’s id'],
    [['--agreement', '00000000-0000-4000-8000-000000000000'], 'no longer exists'],
  ])('refuses %j in one line and writes nothing', async (flags, words) => {
    const { workspace, out } = await sampleFile();
    const options = {
      '--workspace': workspace,
      '--agreement': sampleAgreementId(),
      '--out': out,
      [flags[0] ?? '']: flags[1] ?? '',
    };

    const { code, stderr } = await rapport('pack', ...Object.entries(options).flat());

    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(fs.existsSync(out)).toBe(false);
  });
});
