import { create } from 'zustand';

import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { revisionIdSchema } from '#shared/domain/signing/revision-schema';
import { api } from '../../lib/api';
import { markOf, stillMissing } from './before-signing';
import { forgetHalfDone, keepHalfDone, keptHalfDone, nothingDone, type HalfDone } from './half-done';

interface SignatureState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly sheet: SigningSheet | null;
  readonly half: HalfDone;
  readonly isHandedBack: boolean;
  /** What is under way: it is not begun a second time. */
  readonly busy: 'sign' | 'decline' | null;
  /** Why signing or declining was refused; empty if it was not. */
  readonly refusal: string;
}

const blank: SignatureState = {
  status: 'loading',
  problem: '',
  sheet: null,
  half: nothingDone,
  isHandedBack: false,
  busy: null,
  refusal: '',
};

/** The sheet of the one signatory who has the laptop. */
export const useSignature = create<SignatureState>()(() => blank);

export async function openSheet(revisionId: string, signatoryId: string): Promise<void> {
  useSignature.setState(blank);
  try {
    const sheet = await api.signing.sheet({ revisionId: revisionIdSchema.parse(revisionId), signatoryId });
    useSignature.setState({ status: 'ready', sheet, ...keptHalfDone(sheet) });
  } catch (error) {
    useSignature.setState({ status: 'failed', problem: wordsOf(error) });
  }
}

/** Leaves nothing of the sheet in memory. */
export function closeSheet(): void {
  useSignature.setState(blank);
}

/** Changes what is half-done and keeps it, so that a page that is read anew goes on with it. */
export function change(part: Partial<HalfDone>): void {
  const { sheet, half, isHandedBack } = useSignature.getState();
  if (!sheet) return;
  const next = { ...half, ...part };
  keepHalfDone(sheet, { half: next, isHandedBack });
  useSignature.setState({ half: next });
}

export function lookAt(index: number): void {
  const { seen } = useSignature.getState().half;
  if (!seen.includes(index)) change({ seen: [...seen, index] });
}

export function consentToLoosening(id: string, doesConsent: boolean): void {
  const others = useSignature.getState().half.consentedLoosenings.filter((consented) => consented !== id);
  change({ consentedLoosenings: doesConsent ? [...others, id] : others });
}

/** Signs with what is on the sheet. Does nothing while something is missing or under way. */
export async function sign(): Promise<void> {
  const { sheet, half } = useSignature.getState();
  const mark = markOf(half);
  if (!sheet || !mark || stillMissing(sheet, half).length > 0) return;
  await act('sign', () =>
    api.signing.sign({
      ...placeOf(sheet),
      hasConsented: true,
      consentedLoosenings: half.consentedLoosenings,
      mark,
    }),
  );
}

/** @returns true if it is recorded. */
export async function decline(reason: string): Promise<boolean> {
  const { sheet } = useSignature.getState();
  return sheet !== null && act('decline', () => api.signing.decline({ ...placeOf(sheet), reason }));
}

/** From now on the screen shows nothing of the sheet; what was half-done is gone. */
export function handBack(): void {
  const { sheet } = useSignature.getState();
  if (sheet) keepHalfDone(sheet, { half: nothingDone, isHandedBack: true });
  useSignature.setState({ half: nothingDone, isHandedBack: true });
}

/** The facilitator has the laptop again: the same signatory may open the sheet once more. */
export const takeBack = forgetHalfDone;

const placeOf = ({ revisionId, signatory, contentSha256 }: SigningSheet) => ({
  revisionId,
  signatoryId: signatory.id,
  contentSha256,
});

async function act(busy: 'sign' | 'decline', call: () => Promise<SigningSheet>): Promise<boolean> {
  if (useSignature.getState().busy !== null) return false;
  useSignature.setState({ busy, refusal: '' });
  try {
    const sheet = await call();
    forgetHalfDone();
    useSignature.setState({ sheet, half: nothingDone, busy: null });
    return true;
  } catch (error) {
    useSignature.setState({ busy: null, refusal: wordsOf(error) });
    await readAgain();
    return false;
  }
}

/** A refusal may mean that the revision was sealed or reopened meanwhile: then the sheet says so. */
async function readAgain(): Promise<void> {
  const { sheet } = useSignature.getState();
  if (!sheet) return;
  try {
    const { revisionId, signatory } = sheet;
    useSignature.setState({ sheet: await api.signing.sheet({ revisionId, signatoryId: signatory.id }) });
  } catch (error) {
    console.warn('the sheet was not read again', error);
  }
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
