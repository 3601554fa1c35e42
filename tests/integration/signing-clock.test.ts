import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { createRevisionRepository } from '../../electron/signing/revisions/revision-repository';
import { hasTool } from '../support/external-tool';
import { textOfPdf } from '../support/opened-by-others';
import { tempFolder } from '../support/temp-folder';
import { marketing, sales, witness } from '../support/signable-document';
import { newest, openSigning } from '../support/signing-world';

const HOUR = 3_600_000;

it('records with every step that the clock was set back, and by how much', async () => {
  const world = await openSigning();
  const { api, clock } = world;
  const { id: agreementId } = await world.newDraft();
  const { id: revisionId, contentSha256 } = newest((await world.close(agreementId)).revisions);
  clock.nowMs -= 3 * HOUR;

  const sheet = await world.sign(revisionId, marketing.id);
  await api.signing.decline({ revisionId, signatoryId: witness.id, contentSha256, reason: 'No' });
  await api.signing.attachPaper({ revisionId, signatoryIds: [sales.id] });
  const room = await api.signing.seal({ revisionId });

  const about3Hours = (ms: number | null | undefined) => ms! > 3 * HOUR - 60_000 && ms! <= 3 * HOUR;
  expect(sheet.signatory.clockWentBackMs).toSatisfy(about3Hours);
  expect(newest(room.revisions).signatories.map(({ clockWentBackMs }) => clockWentBackMs)).toSatisfy((all: number[]) =>
    all.every(about3Hours),
  );
  const [closed, ...later] = room.log.entries;
  expect(closed?.clockWentBackMs).toBeNull();
  for (const { clockWentBackMs } of later) expect(clockWentBackMs).toSatisfy(about3Hours);
  expect(room.log.problem).toBeNull();
  expect(await api.signing.checkChain({ agreementId })).toMatchObject({ isWhole: true });
});

it('notices a clock that was set back before the closing, since the last save', async () => {
  const world = await openSigning();
  const { id: agreementId } = await world.newDraft();
  world.clock.nowMs -= 24 * HOUR;

  const { log, revisions } = await world.close(agreementId);

  expect(log.entries[0]?.clockWentBackMs).toBeGreaterThan(23 * HOUR);
  const content: unknown = world
    .db()
    .prepare("SELECT json_extract(record_json, '$.clockWentBackMs') FROM revisions")
    .pluck()
    .get();
  expect(content).toBe(log.entries[0]?.clockWentBackMs);
  expect(newest(revisions).closedAtMs).toBe(log.entries[0]?.atMs);
});

it('says nothing once the clock has gone on past the latest time', async () => {
  const world = await openSigning();
  const { id: agreementId } = await world.newDraft();
  const { id: revisionId } = newest((await world.close(agreementId)).revisions);
  world.clock.nowMs += 10 * 365 * 24 * HOUR;
  await world.sign(revisionId, marketing.id);
  world.clock.nowMs -= HOUR;
  await world.sign(revisionId, sales.id);
  world.clock.nowMs += 2 * HOUR;

  const { log } = await world.api.signing.seal({ revisionId });

  expect(log.entries.map(({ clockWentBackMs }) => clockWentBackMs !== null)).toEqual([false, false, true, false]);
});

it.skipIf(!hasTool('pdftotext'))('prints on the pages that the clock had been set back', async () => {
  const world = await openSigning({ isReal: true });
  const { id: agreementId } = await world.newDraft();
  world.clock.nowMs -= 3 * 24 * HOUR;
  const { id: revisionId } = newest((await world.close(agreementId)).revisions);
  const file = path.join(tempFolder(), 'revision.pdf');

  writeFileSync(file, createRevisionRepository(world.db()).fileOf(revisionId));

  const text = (textOfPdf(file) ?? '').replace(/\s+/g, ' ');
  const words = 'by the clock of the machine that closed it, which had been set back 3 days';
  expect(text.split(words)).toHaveLength(3); // on the cover and among the evidence
});
