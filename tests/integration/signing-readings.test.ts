import { produce } from 'immer';
import { expect, it } from 'vitest';

import { kpiSchema } from '#shared/domain/agreement/communication-schema';
import { drawn, marketing, sales, signableDocument, typed, witness } from '../support/signable-document';
import { amendment, newest, openSigning } from '../support/signing-world';

const reply = kpiSchema.parse({
  id: 'reply',
  name: 'Time to first reply',
  clockStarts: 'The lead is assigned',
  comparator: 'at-most',
  target: 4,
  unit: 'hours',
});
const document = produce(signableDocument(), (doc) => {
  doc.communication.kpis = [reply];
  doc.reviewRules.amberPercent = 5;
});

const asked = [
  'communication.reply.objective',
  'communication.reply.clock-starts',
  'communication.review-rules.amber',
  'communication.calendar.working-time',
];

it('asks each leader for each loosening of a shared metric, of amber and of working time, and records it', async () => {
  const { api, db, newDraft, sealNow, save, close, sign } = await openSigning({ isReal: true });
  const { id } = await newDraft(document);
  const first = await sealNow(id);
  const frozen = () => db().prepare('SELECT record_json, record_sha256 FROM revisions WHERE id = ?').get(first);
  const before = frozen();
  const { rev } = await api.signing.beginAmendment({ agreementId: id });
  const looser = produce(document, (doc) => {
    Object.assign(doc.communication.kpis[0]!, { target: 8, clockStarts: 'The lead is opened' });
    doc.reviewRules.amberPercent = 10;
    doc.calendar.until -= 60;
  });
  await save(id, rev, looser);
  await api.signing.saveAmendment({ agreementId: id, amendment });

  const { id: revisionId, contentSha256 } = newest((await close(id)).revisions);
  const { loosenings } = await api.signing.sheet({ revisionId, signatoryId: marketing.id });
  expect(loosenings.map((loosening) => loosening.id)).toEqual(asked);
  expect((await api.signing.sheet({ revisionId, signatoryId: witness.id })).loosenings).toEqual([]);
  for (const left of asked) {
    const consentedLoosenings = asked.filter((other) => other !== left);
    const signing = { revisionId, contentSha256, signatoryId: marketing.id, hasConsented: true as const, mark: drawn };
    await expect(api.signing.sign({ ...signing, consentedLoosenings })).rejects.toMatchObject({
      code: 'VALIDATION',
      message: expect.stringContaining(loosenings.find((loosening) => loosening.id === left)?.text ?? '?'),
    });
  }
  await sign(revisionId, marketing.id);
  await sign(revisionId, sales.id, typed);
  await api.signing.seal({ revisionId });

  const consents = db()
    .prepare("SELECT json_extract(record_json, '$.consentedLoosenings') FROM signatures WHERE revision_id = ?")
    .pluck()
    .all(revisionId);
  expect(consents.map((text) => JSON.parse(String(text)) as unknown)).toEqual([asked, asked]);
  expect(await api.signing.checkChain({ agreementId: id })).toMatchObject({ isWhole: true });
  expect(frozen()).toEqual(before);
});

it('asks for nothing where all of it gets stricter', async () => {
  const { api, newDraft, sealNow, save, close } = await openSigning();
  const { id } = await newDraft(document);
  await sealNow(id);
  const { rev } = await api.signing.beginAmendment({ agreementId: id });
  const stricter = produce(document, (doc) => {
    doc.communication.kpis[0]!.target = 2;
    doc.reviewRules.amberPercent = 0;
    doc.calendar.until += 60;
  });
  await save(id, rev, stricter);
  await api.signing.saveAmendment({ agreementId: id, amendment });

  const { id: revisionId } = newest((await close(id)).revisions);

  expect((await api.signing.sheet({ revisionId, signatoryId: sales.id })).loosenings).toEqual([]);
});
