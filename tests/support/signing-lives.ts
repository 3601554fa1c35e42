import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { marketing, sales, witness } from './signable-document';
import { newest, openSigning, type SigningWorld } from './signing-world';

/**
 * Leads agreements through lives of every kind, and checks chain and log after each step.
 *
 * @param checks how often to check, at least.
 * @returns what was reported although nothing was tampered with.
 */
export async function falseAlarms(checks: number): Promise<unknown[]> {
  const world = await openSigning();
  const alarms: unknown[] = [];
  let checked = 0;
  const check = async (agreementId: AgreementId) => {
    const chain = await world.api.signing.checkChain({ agreementId });
    if (!chain.isWhole) alarms.push(chain);
    checked += 1;
  };
  const isEnough = () => checked >= checks;
  for (let life = 0; !isEnough(); life += 1) await live(world, life, check);
  return alarms;
}

/** One agreement: up to three revisions, signed on screen or on paper, declined, reopened, amended, dropped. */
async function live(world: SigningWorld, life: number, check: (id: AgreementId) => Promise<void>): Promise<void> {
  const { api } = world;
  const { id } = await world.newDraft();
  for (let round = 0; round <= life % 3; round += 1) {
    const { id: revisionId, contentSha256 } = newest((await world.close(id)).revisions);
    await check(id);
    if (life % 2 === 0 || round > 0) await world.sign(revisionId, marketing.id);
    else await api.signing.attachPaper({ revisionId, signatoryIds: [marketing.id] });
    await check(id);
    if (life % 5 === 0) {
      await api.signing.decline({ revisionId, signatoryId: witness.id, contentSha256, reason: 'No' });
      await check(id);
    }
    if (life % 4 === 3) {
      await api.signing.reopen({ revisionId, reason: 'Again' });
      await check(id);
      continue;
    }
    await world.sign(revisionId, sales.id);
    await api.signing.seal({ revisionId });
    await check(id);
    await world.amend(id);
    if (round === 1) {
      await api.signing.dropAmendment({ agreementId: id });
      await check(id);
      await world.amend(id);
    }
    await check(id);
  }
}
