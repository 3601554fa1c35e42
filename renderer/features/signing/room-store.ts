import { create } from 'zustand';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import type { ChainReport, SigningRoom } from '#shared/domain/signing/room-schema';
import { api, onEvent } from '../../lib/api';
import { adoptAmendment, flushAmendment } from './amendment-draft';

export type RoomStep =
  'close' | 'reopen' | 'attach-paper' | 'seal' | 'begin-amendment' | 'drop-amendment' | 'check-chain';

interface RoomState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly agreementId: AgreementId | null;
  /** A cache of the database, replaced by what each step returns. */
  readonly room: SigningRoom | null;
  /** What came of checking the chain last; null before, and once something changed. */
  readonly chain: ChainReport | null;
  /** The step that is under way: no other begins meanwhile. */
  readonly busy: RoomStep | null;
  /** Why the last step was refused; empty if it was not. */
  readonly refusal: string;
}

const blank: RoomState = {
  status: 'loading',
  problem: '',
  agreementId: null,
  room: null,
  chain: null,
  busy: null,
  refusal: '',
};

/** The signing of one agreement, as the facilitator sees it. */
export const useRoom = create<RoomState>()(() => blank);

/** Reads the room. What is shown stays meanwhile; a failure is kept in the state. */
export async function loadRoom(agreementId: AgreementId): Promise<void> {
  if (useRoom.getState().agreementId !== agreementId) useRoom.setState({ ...blank, agreementId });
  try {
    const room = await api.signing.room({ agreementId });
    if (useRoom.getState().agreementId !== agreementId) return;
    show(room);
    useRoom.setState({ status: 'ready', problem: '' });
  } catch (error) {
    if (useRoom.getState().agreementId !== agreementId) return;
    useRoom.setState({ status: 'failed', problem: wordsOf(error) });
  }
}

/** Reads the room again when the agreement changed elsewhere. @returns a function that stops. */
export const followRoom = (agreementId: AgreementId): (() => void) =>
  onEvent('agreementChanged', ({ id }) => {
    if (id === agreementId && useRoom.getState().busy === null) void loadRoom(agreementId);
  });

/** Forgets why the last step was refused: another one is about to be asked for. */
export const forgetRefusal = (): void => useRoom.setState({ refusal: '' });

/** @returns true if the revision is closed. */
export async function closeRevision(acceptedGaps: readonly string[], gapsAcceptedBy: string): Promise<boolean> {
  return step('close', async ({ agreementId, rev }) => {
    await flushAmendment();
    return api.signing.close({ agreementId, expectedRev: rev, acceptedGaps: [...acceptedGaps], gapsAcceptedBy });
  });
}

export const reopen = (revisionId: RevisionId, reason: string): Promise<boolean> =>
  step('reopen', () => api.signing.reopen({ revisionId, reason }));

/** @returns true also if the user chose no scan after all. */
export const attachPaper = (revisionId: RevisionId, signatoryIds: readonly string[]): Promise<boolean> =>
  step('attach-paper', () => api.signing.attachPaper({ revisionId, signatoryIds: [...signatoryIds] }));

export const seal = (revisionId: RevisionId): Promise<boolean> => step('seal', () => api.signing.seal({ revisionId }));

export const beginAmendment = (): Promise<boolean> =>
  step('begin-amendment', ({ agreementId }) => api.signing.beginAmendment({ agreementId }));

export const dropAmendment = (): Promise<boolean> =>
  step('drop-amendment', async ({ agreementId }) => {
    await flushAmendment();
    return api.signing.dropAmendment({ agreementId });
  });

/** Checks every sealed file of the agreement. The report is kept until something changes. */
export const checkChain = (): Promise<boolean> =>
  step('check-chain', async ({ agreementId }) => {
    useRoom.setState({ chain: await api.signing.checkChain({ agreementId }) });
    return null;
  });

/** One step at a time: a second press while one is under way does nothing. A refusal leaves everything as it is. */
async function step(busy: RoomStep, call: (room: SigningRoom) => Promise<SigningRoom | null>): Promise<boolean> {
  const { room, busy: underWay } = useRoom.getState();
  if (!room || underWay !== null) return false;
  useRoom.setState({ busy, refusal: '' });
  try {
    const next = await call(room);
    if (next) show(next);
    useRoom.setState({ busy: null, ...(next && { chain: null }) });
    return true;
  } catch (error) {
    useRoom.setState({ busy: null, refusal: wordsOf(error) });
    // A refusal often means that something changed elsewhere: what is shown must be what there is now.
    await loadRoom(room.agreementId);
    return false;
  }
}

function show(room: SigningRoom): void {
  if (room.closing?.amendment) adoptAmendment(room.agreementId, room.closing.amendment.draft);
  useRoom.setState({ room });
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
