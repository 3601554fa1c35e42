import { create } from 'zustand';

import type { RevisionContent, RevisionView, SigningRoom } from '#shared/domain/signing/room-schema';
import { clientSchema } from '#shared/domain/engagement/engagement-schema';
import { gone } from '#shared/kernel/gone';
import { api } from '../../lib/api';

interface ContentState {
  /** Names what is shown: a revision, or a draft as it was last saved. */
  readonly of: string;
  readonly content: RevisionContent | null;
  /** Why it could not be read; empty if it could. */
  readonly problem: string;
}

export const useContent = create<ContentState>()(() => ({ of: '', content: null, problem: '' }));

/** Reads what a closed revision holds. */
export const loadRevision = (revision: RevisionView): Promise<void> =>
  load(revisionName(revision), () => api.signing.content({ revisionId: revision.id }));

/** Its slides carry the signatures it has so far. */
export const revisionName = ({ id, state, signatories }: RevisionView): string =>
  [id, state, ...signatories.map((signatory) => signatory.state)].join(' ');

/** Lays out the draft as it would be frozen now. */
export const loadDraft = (room: SigningRoom): Promise<void> =>
  load(draftName(room), async () => {
    const [{ document }, engagements] = await Promise.all([
      api.agreements.get({ id: room.agreementId }),
      api.engagements.list(),
    ]);
    const engagement = engagements.find(({ id }) => id === room.engagementId);
    if (!engagement) throw gone('engagement');
    const slides = await api.agreements.preview({ engagementId: engagement.id, document, layout: 'standard' });
    return { client: clientSchema.parse(engagement), document, slides };
  });

export const draftName = ({ agreementId, rev }: Pick<SigningRoom, 'agreementId' | 'rev'>): string =>
  `${agreementId} ${rev}`;

async function load(of: string, read: () => Promise<RevisionContent>): Promise<void> {
  if (useContent.getState().of === of && useContent.getState().content) return;
  useContent.setState({ of, content: null, problem: '' });
  const outcome = await read().then(
    (content) => ({ content, problem: '' }),
    (error: unknown) => ({ content: null, problem: error instanceof Error ? error.message : String(error) }),
  );
  if (useContent.getState().of === of) useContent.setState(outcome);
}
