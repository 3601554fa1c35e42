import type { AgreementDocument, AgreementId } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import type { Mark } from '#shared/domain/signing/signature-schema';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import type { SigningRoom } from '#shared/domain/signing/room-schema';
import type { LooseScan } from '../../electron/signing/signing-deps';
import { openSession } from './open-session';
import { fakeSigning } from './fake-signing';
import { drawn, loosened, marketing, sales, signableDocument, typed } from './signable-document';
import { tinyPng } from './tiny-pictures';

type SessionOptions = NonNullable<Parameters<typeof openSession>[0]>;

export const passphrase = 'three words here';
/** Guessing it takes no time; nobody has to keep these keys. */
export const quickPassphrase = { costBits: 4, blockSize: 8, parallel: 1 } as const;

interface Options extends SessionOptions {
  /** Real pages and signatures instead of the ones that are stood in for; slower. */
  readonly isReal?: boolean;
}

/** A workspace with its keys open, an agreement that can be closed, and a clock that goes a second a look. */
export async function openSigning({ isReal = false, ...options }: Options = {}) {
  const clock = { nowMs: Date.UTC(2026, 10, 3, 9, 0, 0) };
  const scan: { next: LooseScan | null } = { next: { name: 'signed page.png', content: tinyScan() } };
  const told: { readonly id: string; readonly rev: number }[] = [];
  const session = openSession({
    nowMs: () => (clock.nowMs += 1_000),
    passphraseCost: quickPassphrase,
    onAgreementChanged: (id, rev) => told.push({ id, rev }),
    chooseScan: async () => scan.next,
    ...(isReal ? {} : fakeSigning()),
    ...options,
  });
  const { api } = session;
  if ((await api.keys.status()).current === null) await api.keys.create({ passphrase });
  const { id: engagementId } = await api.engagements.create({ name: 'Acme' });

  const newDraft = async (document = signableDocument()): Promise<{ id: AgreementId; rev: number }> => {
    const { id } = await api.agreements.create({ engagementId, title: document.title });
    return { id, rev: await save(id, 0, document) };
  };
  const save = async (id: AgreementId, expectedRev: number, document: AgreementDocument): Promise<number> => {
    const saved = await api.agreements.save({
      id,
      expectedRev,
      draft: { document, facilitation: facilitationSchema.parse({}) },
    });
    if (saved.kind !== 'saved') throw new Error('the save met another');
    return saved.rev;
  };
  const close = async (agreementId: AgreementId): Promise<SigningRoom> => {
    const { rev, closing } = await api.signing.room({ agreementId });
    const gaps = closing?.gaps ?? [];
    return await api.signing.close({
      agreementId,
      expectedRev: rev,
      acceptedGaps: gaps.map(({ text }) => text),
      gapsAcceptedBy: gaps.length > 0 ? 'Cleo Ames' : '',
    });
  };
  const sign = async (revisionId: RevisionId, signatoryId: string, mark: Mark = drawn) => {
    const { contentSha256, loosenings } = await api.signing.sheet({ revisionId, signatoryId });
    const consentedLoosenings = loosenings.map(({ id }) => id);
    return await api.signing.sign({
      revisionId,
      signatoryId,
      contentSha256,
      hasConsented: true,
      consentedLoosenings,
      mark,
    });
  };
  /** Closes, lets both leaders sign and seals. @returns the sealed revision. */
  const sealNow = async (agreementId: AgreementId): Promise<RevisionId> => {
    const { revisions } = await close(agreementId);
    const revisionId = newest(revisions).id;
    await sign(revisionId, marketing.id);
    await sign(revisionId, sales.id, typed);
    await api.signing.seal({ revisionId });
    return revisionId;
  };
  /** Begins an amendment that loosens what sales promises, with its reasons. */
  const amend = async (agreementId: AgreementId) => {
    const { rev } = await api.signing.beginAmendment({ agreementId });
    const { document } = await api.agreements.get({ id: agreementId });
    await save(agreementId, rev, loosened(document));
    await api.signing.saveAmendment({ agreementId, amendment });
  };

  return { ...session, clock, scan, told, engagementId, newDraft, save, close, sign, sealNow, amend };
}
export type SigningWorld = Awaited<ReturnType<typeof openSigning>>;

export const amendment = {
  reason: 'Two sellers left in March.',
  timeline: 'From April until the posts are filled.',
  newKpis: 'Posts filled, counted monthly.',
} as const;

export function newest<T>(revisions: readonly T[]): T {
  const [first] = revisions;
  if (first === undefined) throw new Error('there is no revision');
  return first;
}

/** A small picture, as a scanner would make it. */
export const tinyScan = (): Uint8Array => new Uint8Array(Buffer.from(tinyPng, 'base64'));
