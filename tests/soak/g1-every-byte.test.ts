import { beforeAll, describe, expect, it } from 'vitest';

import { verifyFile } from '../../electron/signing/verify/verify-file';
import { falseAlarms } from '../support/false-alarms';
import { flipped, positionsEvery } from '../support/flip-sweep';
import { sealedFile, type SealedFile } from '../support/sealed-file';
import { smallAgreement } from '../support/small-agreement';
import { soakAmount } from '../support/soak-amount';

let sealed: SealedFile;
beforeAll(async () => {
  sealed = await sealedFile({ source: smallAgreement() });
}, 60_000);

/** In parts, so that each has two hours. */
const PARTS = 4;

describe('G1: every byte of a sealed file', () => {
  it.each(Array.from({ length: PARTS }, (_none, part) => part))('changed in one bit, part %i of 4', async (part) => {
    const roots = [{ fingerprint: sealed.fingerprint, standing: 'given' }] as const;
    const step = Math.ceil(sealed.file.length / soakAmount(sealed.file.length));
    const mine = positionsEvery(step, sealed.file).filter((_position, index) => index % PARTS === part);
    const unseen: number[] = [];
    for (const position of mine) {
      const content = flipped(sealed.file, position, position % 8);
      const { verdict } = await verifyFile({ fileName: 'agreement.pdf', content, roots, held: null });
      if (verdict === 'intact') unseen.push(position);
    }

    expect(unseen).toEqual([]);
  });

  it('raises no alarm on 1,000 untouched files', async () => {
    expect(await falseAlarms(soakAmount(1_000))).toEqual([]);
  });
});
