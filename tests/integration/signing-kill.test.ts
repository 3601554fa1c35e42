import path from 'node:path';

import { expect, it } from 'vitest';

import { runSigningDrill } from '../support/storage/signing-drill';
import { tempFolder } from '../support/temp-folder';

const file = () => path.join(tempFolder(), 'workspace.db');

it('leaves each step wholly done or not at all when it is killed, and goes on with what is half signed', async () => {
  const drill = await runSigningDrill({
    file: file(),
    tools: 'quick',
    manner: 'honest',
    longestMs: 300,
    // More on a machine that is so busy that few get anywhere.
    goesOn: ({ kills, acknowledged, metHalfSigned }) =>
      kills < 30 || (kills < 120 && (acknowledged <= 10 || metHalfSigned <= 5)),
  });

  expect(drill).toMatchObject({ lost: 0, halfDone: 0, damaged: 0 });
  expect(drill.acknowledged).toBeGreaterThan(10);
  expect(drill.metHalfSigned).toBeGreaterThan(5);
});

it('does so with the real pages and signatures', async () => {
  const drill = await runSigningDrill({
    file: file(),
    tools: 'real',
    manner: 'honest',
    longestMs: 2_000,
    goesOn: ({ kills, metHalfSigned }) => kills < 10 || (kills < 40 && metHalfSigned === 0),
  });

  expect(drill).toMatchObject({ lost: 0, halfDone: 0, damaged: 0 });
  expect(drill.metHalfSigned).toBeGreaterThan(0);
});

it.each([
  ['a process that acknowledges before it is done', 'hasty', 'lost'],
  ['a process that writes without a transaction', 'loose', 'halfDone'],
] as const)('would have noticed: %s', async (_what, manner, found) => {
  const drill = await runSigningDrill({
    file: file(),
    tools: 'quick',
    manner,
    longestMs: 400,
    goesOn: (soFar) => soFar[found] === 0 && soFar.kills < 120,
  });

  expect(drill[found]).toBeGreaterThan(0);
});
