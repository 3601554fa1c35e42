import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';

import type { ApiContract } from '#shared/ipc/contract';
import { dispatch } from '../../electron/ipc/dispatch';
import { badInputs } from '../support/bad-inputs';
import { drawn, marketing, sales } from '../support/signable-document';
import { newest, openSigning } from '../support/signing-world';
import { caller } from '../support/storage-builders';

afterEach(() => vi.restoreAllMocks());

/** Of each call; 5,000 of all. */
const RUNS = 380;

async function validInputs() {
  const world = await openSigning();
  const { id: agreementId } = await world.newDraft();
  const { id: revisionId, contentSha256 } = newest((await world.close(agreementId)).revisions);
  const { id: sealed } = await world.newDraft();
  await world.sealNow(sealed);
  const bySignatory = { revisionId, signatoryId: marketing.id };
  const inputs: Readonly<Record<keyof ApiContract['signing'], object>> = {
    room: { agreementId },
    content: { revisionId },
    close: { agreementId, expectedRev: 1, gapsAcceptedBy: '', acceptedGaps: [] },
    reopen: { revisionId, reason: 'A typo' },
    sheet: bySignatory,
    sign: { ...bySignatory, contentSha256, hasConsented: true, consentedLoosenings: [], mark: drawn },
    decline: { ...bySignatory, contentSha256, reason: 'No' },
    attachPaper: { revisionId, signatoryIds: [sales.id] },
    seal: { revisionId },
    beginAmendment: { agreementId: sealed },
    saveAmendment: { agreementId: sealed, amendment: { reason: 'Why', timeline: '', newKpis: '' } },
    dropAmendment: { agreementId: sealed },
    checkChain: { agreementId },
  };
  return { world, inputs };
}

it('refuses whatever is not an input of a call about signing, and changes nothing', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { world, inputs } = await validInputs();
  const changes = () => world.db().prepare('SELECT total_changes()').pluck().get();
  const before = changes();
  let refused = 0;

  for (const [method, valid] of Object.entries(inputs)) {
    await fc.assert(
      fc.asyncProperty(badInputs(valid), async (input) => {
        const answer = await dispatch(world.handlers, { path: `signing.${method}`, input, caller });
        expect(answer, method).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
        refused += 1;
      }),
      { numRuns: RUNS },
    );
  }

  expect(changes()).toBe(before);
  expect(refused).toBeGreaterThanOrEqual(RUNS * 13);
  expect(log).not.toHaveBeenCalled();
});

it('control: takes the same inputs as they should be', async () => {
  const { world, inputs } = await validInputs();
  const taken: string[] = [];
  for (const [method, input] of Object.entries(inputs)) {
    const answer = await dispatch(world.handlers, { path: `signing.${method}`, input, caller });
    if (answer.ok) taken.push(method);
  }

  expect(taken).toEqual(
    expect.arrayContaining(['room', 'content', 'reopen', 'sheet', 'beginAmendment', 'saveAmendment', 'dropAmendment']),
  );
});

it('answers ids of nothing with what is not there', async () => {
  const { world, inputs } = await validInputs();
  const nobody = '99999999-9999-4999-8999-999999999999';
  for (const [method, input] of Object.entries(inputs)) {
    const strange = Object.fromEntries(
      Object.entries(input).map(([key, value]) => [
        key,
        key === 'agreementId' || key === 'revisionId' ? nobody : value,
      ]),
    );
    const answer = await dispatch(world.handlers, { path: `signing.${method}`, input: strange, caller });
    expect(answer, method).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  }
});

it('takes no call about signing from a seat', async () => {
  const { world, inputs } = await validInputs();
  const seat = { ...caller, seat: { searchId: '1', seatId: 'cfo', generation: 0 } };
  for (const [method, input] of Object.entries(inputs)) {
    expect(await dispatch(world.handlers, { path: `signing.${method}`, input, caller: seat }), method).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
  }
});
