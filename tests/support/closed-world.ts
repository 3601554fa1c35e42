import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import { marketing, sales, typed } from './signable-document';
import { newest, openSigning, type SigningWorld } from './signing-world';

/** A workspace with one agreement that is closed for signing. */
export interface Closed extends SigningWorld {
  readonly id: AgreementId;
  readonly revisionId: RevisionId;
  readonly contentSha256: string;
}

/** Closes a new agreement; nobody has signed. */
export async function closed(): Promise<Closed> {
  const world = await openSigning();
  const { id } = await world.newDraft();
  const { id: revisionId, contentSha256 } = newest((await world.close(id)).revisions);
  return { ...world, id, revisionId, contentSha256 };
}

/** Closes, signs for both sides and seals a new agreement. */
export async function sealed(): Promise<Closed> {
  const world = await closed();
  await world.sign(world.revisionId, marketing.id);
  await world.sign(world.revisionId, sales.id, typed);
  await world.api.signing.seal({ revisionId: world.revisionId });
  return world;
}
