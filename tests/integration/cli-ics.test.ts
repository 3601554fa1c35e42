import fs from 'node:fs';
import path from 'node:path';

import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';

import { buildCommandLine, rapport } from '../support/command-line';
import { sampleAgreementId } from '../support/pack-builder';
import { tempFolder } from '../support/temp-folder';

beforeAll(buildCommandLine);

async function sample() {
  const folder = tempFolder();
  const workspace = path.join(folder, 'rapport.db');
  expect((await rapport('sample', '--workspace', workspace)).code).toBe(0);
  return { workspace, out: path.join(folder, 'meetings.ics') };
}

describe('rapport ics', () => {
  it('writes the meetings of the sample, and says what their words leave open', async () => {
    const { workspace, out } = await sample();

    const { code, stdout, stderr } = await rapport(
      'ics',
      '--workspace',
      workspace,
      '--agreement',
      sampleAgreementId(),
      '--out',
      out,
    );

    expect([code, stdout]).toEqual([0, `Wrote 5 meetings to ${out}\n`]);
    expect(stderr).toContain('Win/loss clinic: stands for the whole day, because its words say no time.');
    const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(out, 'utf8')));
    const names = calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'));
    expect(names).toContain('Monday hand-over');
    expect(names.filter((name) => name === 'Quarterly review')).toHaveLength(4);
  });

  it.each([
    ['nonsense', 'no agreement’s id'],
    ['00000000-0000-4000-8000-000000000000', 'no longer exists'],
  ])('refuses the agreement %s in one line and writes nothing', async (agreement, words) => {
    const { workspace, out } = await sample();

    const { code, stderr } = await rapport('ics', '--workspace', workspace, '--agreement', agreement, '--out', out);

    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(fs.existsSync(out)).toBe(false);
  });
});
