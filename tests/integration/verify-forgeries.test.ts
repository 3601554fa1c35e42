import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { verifyFile } from '../../electron/signing/verify/verify-file';
import { hasTool } from '../support/external-tool';
import { withSealContainer } from '../support/forgeries/containers';
import { before, openWorkshop, type Workshop } from '../support/forgeries/forger';
import { keyholderForgeries } from '../support/forgeries/keyholder-forgeries';
import { outsiderForgeries } from '../support/forgeries/outsider-forgeries';
import { askPdfsig } from '../support/pdf-signatures';
import { tempFolder } from '../support/temp-folder';

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});

const check = (content: Uint8Array) =>
  verifyFile({
    fileName: 'agreement.pdf',
    content,
    roots: [{ fingerprint: workshop.file.fingerprint, standing: 'given' }],
    held: null,
  });

describe('G2: a forgery is reported', () => {
  it.each([...outsiderForgeries, ...keyholderForgeries])('$what', async ({ make, verdict = 'altered' }) => {
    const report = await check(await make(workshop));

    expect(report.verdict, report.reasons.join('\n')).toBe(verdict);
    expect(report.reasons).not.toEqual([]);
  });

  it('counts at least forty of them', () => {
    expect(outsiderForgeries.length + keyholderForgeries.length).toBeGreaterThanOrEqual(40);
  });

  it('the control: a container that is written anew as it was is intact', async () => {
    const content = withSealContainer(workshop.file.file, () => undefined);

    expect(await check(content)).toMatchObject({ verdict: 'intact' });
  });

  it('the control: the files they are made from are intact', async () => {
    for (const { file } of [workshop.file, workshop.other]) expect(await check(file)).toMatchObject({ reasons: [] });
  });
});

describe('an old revision in place of the new one', () => {
  it('is intact and superseded where the workspace knows better', async () => {
    const { file } = workshop;
    const report = await verifyFile({
      fileName: 'agreement.pdf',
      content: file.file,
      roots: [{ fingerprint: file.fingerprint, standing: 'this-workspace' }],
      held: {
        contentSha256: file.contentSha256,
        fileSha256: null,
        rootFingerprint: file.fingerprint,
        supersededBy: workshop.other.record.number,
      },
    });

    expect(report).toMatchObject({ verdict: 'intact', workspace: { supersededBy: 2 } });
    expect(report.reasons.join()).toContain('superseded');
  });
});

it.skipIf(!hasTool('pdfsig'))('the control: signatures alone do not notice a seal that was cut off', () => {
  const file = path.join(tempFolder(), 'unsealed.pdf');
  writeFileSync(file, before(workshop.file, 1));

  expect(askPdfsig(file).every(({ isValid }) => isValid)).toBe(true);
  expect(spawnSync('qpdf', ['--check', file]).status).toBe(0);
});
