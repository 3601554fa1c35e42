import path from 'node:path';

import { expect, it } from 'vitest';

import { createAgreementRepository } from '../../electron/agreements/agreement-repository';
import { openDatabase } from '../../electron/db/connection';
import { startChild } from '../support/storage/child-process';
import { createDrillWorkspace } from '../support/storage/kill-drill';
import { openSession } from '../support/open-session';
import { markedDraft } from '../support/storage-builders';
import { tempFolder } from '../support/temp-folder';

const TIMES = 300;

/** Two processes add to one number at the same time. @returns what it came to, and what they were told. */
async function countTogether(manner: 'careful' | 'careless') {
  const file = path.join(tempFolder(), 'two.db');
  const [id] = createDrillWorkspace(file);
  const children = [1, 2].map(() => startChild('counter-child.ts', [file, id!, TIMES, manner]));
  await Promise.all(children.map((child) => child.line('ready')));
  for (const child of children) child.process.stdin?.write('go\n');
  const results = await Promise.all(children.map((child) => child.line('result')));
  await Promise.all(children.map((child) => child.ended));
  const [saved, refused] = [1, 2].map((column) =>
    results.reduce((sum, line) => sum + Number(line.split(' ')[column]), 0),
  );

  const db = openDatabase(file);
  const agreement = createAgreementRepository(db).find(id!);
  db.close();
  return { number: Number(agreement?.document.title), rev: agreement?.rev, saved, refused };
}

it('loses no update when two processes save to the same agreement', async () => {
  const { number, rev, saved, refused } = await countTogether('careful');

  expect({ number, rev, saved }).toEqual({ number: 2 * TIMES, rev: 2 * TIMES, saved: 2 * TIMES });
  expect(refused).toBeGreaterThan(0); // they did meet
});

it('would have noticed: saving on whatever revision is there loses updates', async () => {
  const { number, saved } = await countTogether('careless');

  expect(number).toBeLessThan(saved ?? 0);
});

it('keeps both versions when two windows of two processes save', async () => {
  const one = openSession();
  const two = openSession({ folder: one.folder });
  const { id: engagementId } = await one.api.engagements.create({ name: 'Acme' });
  const { id } = await one.api.agreements.create({ engagementId, title: 'SLA' });

  expect(await one.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('one') })).toMatchObject({
    kind: 'saved',
  });
  expect(await two.api.agreements.save({ id, expectedRev: 0, draft: markedDraft('two') })).toMatchObject({
    kind: 'conflict',
  });

  expect(await two.api.agreements.get({ id })).toMatchObject({ document: { title: 'one' } });
  expect(await one.api.agreements.conflicts({ id })).toMatchObject([{ draft: { document: { title: 'two' } } }]);
});
