import { expect, it } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { beginSession, moveToBlock } from '#shared/domain/agenda/run-agenda';
import { MINUTE_MS, NINE_MS, smallDay } from '../support/agenda-builder';
import { openSession } from '../support/open-session';

async function newAgreement() {
  const { api } = openSession();
  const { id: engagementId } = await api.engagements.create({ name: 'Acme' });
  const { id } = await api.agreements.create({ engagementId, title: 'SLA' });
  return { api, id };
}

const draftWith = (facilitation: object) => ({
  document: agreementDocumentSchema.parse({}),
  facilitation: { ...facilitationSchema.parse({}), ...facilitation },
});

it('keeps a day that is under way, with its clock, to the millisecond', async () => {
  const { api, id } = await newAgreement();
  const begun = beginSession(smallDay(), 1, NINE_MS, NINE_MS + 150 * MINUTE_MS)!;
  const agenda = moveToBlock(begun, 'terms', NINE_MS + 12_345_678);

  await api.agreements.save({ id, expectedRev: 0, draft: draftWith({ agenda }) });

  expect((await api.agreements.get({ id })).facilitation.agenda).toEqual(agenda);
});

const [block] = smallDay().blocks;
it.each([
  ['minutes below nothing', { agenda: { ...smallDay(), blocks: [{ ...block!, minutes: -1 }] } }],
  ['a block longer than a day', { agenda: { ...smallDay(), blocks: [{ ...block!, minutes: 1_441 }] } }],
  ['a third session', { agenda: { ...smallDay(), blocks: [{ ...block!, session: 3 }] } }],
  ['a start after midnight', { agenda: { ...smallDay(), startsAt: [1_440, 0] } }],
  [
    'more blocks than a day has',
    { agenda: { ...smallDay(), blocks: Array.from({ length: 61 }, (_, at) => ({ ...block!, id: `b${at}` })) } },
  ],
  [
    'a clock without a block',
    { agenda: { ...smallDay(), running: { blockId: '', blockStartedAtMs: 1, sessionStartedAtMs: 1, keptBehind: 0 } } },
  ],
  ['a tick before time began', { understood: [{ participantId: 'p', inOwnWords: '', tickedAtMs: -1, owned: [] }] }],
])('refuses %s and keeps what was there', async (_, facilitation) => {
  const { api, id } = await newAgreement();

  const draft = draftWith(facilitation);
  await expect(api.agreements.save({ id, expectedRev: 0, draft })).rejects.toMatchObject({ code: 'VALIDATION' });

  expect(await api.agreements.get({ id })).toMatchObject({
    rev: 0,
    facilitation: { agenda: { blocks: [] }, understood: [] },
  });
});
