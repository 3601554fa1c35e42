import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { gapRowSchema } from '#shared/domain/gap/gap-row-schema';
import type { HiringWorld } from '../hiring-world';
import { drawn, marketing, sales, signableDocument } from '../signable-document';
import { newest, passphrase } from '../signing-world';
import { askedRow } from './put-blind-work';

/**
 * Agreements at every turn of their life, for every call to find one it can be made on: a draft, one that is closed, one
 * that is sealed, one that is being amended, and a closed one that nobody signs.
 */
export async function putAgreements({ desk, db }: HiringWorld, engagementId: string): Promise<void> {
  await desk.keys.create({ passphrase });
  const draft = () => newDraft(desk, engagementId);
  const close = async (agreementId: AgreementId) => {
    const closing = { agreementId, expectedRev: 1, gapsAcceptedBy: '', acceptedGaps: [] };
    return newest((await desk.signing.close(closing)).revisions);
  };
  const seal = async (agreementId: AgreementId) => {
    const { id: revisionId, contentSha256 } = await close(agreementId);
    const signing = { revisionId, contentSha256, hasConsented: true as const, consentedLoosenings: [], mark: drawn };
    for (const { id: signatoryId } of [marketing, sales]) await desk.signing.sign({ ...signing, signatoryId });
    await desk.signing.seal({ revisionId });
  };
  await draft();
  await close(await draft());
  await seal(await draft());
  const amended = await draft();
  await seal(amended);
  await desk.signing.beginAmendment({ agreementId: amended });
  await close(await draft());
  // The keys lie open in memory still, but the file has none: so that creating some is granted too.
  db.prepare("UPDATE signing_roots SET protection = 'discarded', guarded_keys = NULL").run();
}

async function newDraft({ agreements }: HiringWorld['desk'], engagementId: string): Promise<AgreementId> {
  const { id, facilitation } = await agreements.create({ engagementId, title: 'SLA' });
  const asking = { ...facilitation, gap: [gapRowSchema.parse(askedRow)] };
  await agreements.save({ id, expectedRev: 0, draft: { document: signableDocument(), facilitation: asking } });
  return id;
}
