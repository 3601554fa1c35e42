import path from 'node:path';

import { expect, it } from 'vitest';

import { soakAmount } from '../support/soak-amount';
import { runSigningDrill } from '../support/storage/signing-drill';
import { tempFolder } from '../support/temp-folder';

it.each([
  ['quick', soakAmount(600), 400],
  ['real', soakAmount(100), 4_000],
] as const)(
  'D1: a signing process with %s signatures is killed %i times, no step lost, none half done',
  async (tools, most, longestMs) => {
    const drill = await runSigningDrill({
      file: path.join(tempFolder(), 'workspace.db'),
      tools,
      manner: 'honest',
      longestMs,
      goesOn: ({ kills }) => kills < most,
    });

    console.info(`D1, signing, ${tools}`, drill);
    expect(drill).toMatchObject({ kills: most, lost: 0, halfDone: 0, damaged: 0 });
    expect(drill.metHalfSigned).toBeGreaterThanOrEqual(Math.floor(most / 20));
  },
);
