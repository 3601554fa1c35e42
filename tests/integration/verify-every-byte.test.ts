import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { verifyFile } from '../../electron/signing/verify/verify-file';
import { hasTool } from '../support/external-tool';
import { falseAlarms } from '../support/false-alarms';
import { everyKindOfByte, flipped, positionsEvery } from '../support/flip-sweep';
import { askPdfsig } from '../support/pdf-signatures';
import { sealedFile, type SealedFile } from '../support/sealed-file';
import { smallAgreement } from '../support/small-agreement';
import { tempFolder } from '../support/temp-folder';

/** So many fit into an ordinary run; all of them are under `npm run soak`. */
const FLIPS = 150;
const UNTOUCHED = 12;

let sealed: SealedFile;
beforeAll(async () => {
  sealed = await sealedFile({ source: smallAgreement() });
});

const verdictOf = async (content: Uint8Array) => {
  const roots = [{ fingerprint: sealed.fingerprint, standing: 'given' }] as const;
  return (await verifyFile({ fileName: 'agreement.pdf', content, roots, held: null })).verdict;
};

describe('G1: one bit of a sealed file is turned', () => {
  it('wherever it stands, the file is not intact', async () => {
    const positions = positionsEvery(Math.ceil(sealed.file.length / FLIPS), sealed.file);
    const unseen: number[] = [];
    for (const [index, position] of positions.entries()) {
      if ((await verdictOf(flipped(sealed.file, position, index % 8))) === 'intact') unseen.push(position);
    }

    expect(unseen).toEqual([]);
    expect(positions.length).toBeGreaterThan(FLIPS - 5);
  });

  it('whatever kind of byte it is, the file is altered', async () => {
    for (const { kind, position } of everyKindOfByte(sealed.file)) {
      expect(await verdictOf(flipped(sealed.file, position, 0)), kind).toBe('altered');
    }
  });

  it('the control: untouched it is intact', async () => {
    expect(await verdictOf(sealed.file)).toBe('intact');
  });

  it('raises no false alarm, whatever script names are written in', async () => {
    expect(await falseAlarms(UNTOUCHED)).toEqual([]);
  });

  it.skipIf(!hasTool('pdfsig'))('the control: signatures alone do not notice what stands behind a container', () => {
    const file = path.join(tempFolder(), 'padded.pdf');
    const padding = Buffer.from(sealed.file).lastIndexOf('00>', undefined, 'latin1');
    writeFileSync(file, flipped(sealed.file, padding, 0));

    expect(askPdfsig(file).every(({ isValid }) => isValid)).toBe(true);
  });
});
