import type { RevisionRecord, RevisionState } from './revision-schema';
import { isRequired, requiredOf } from './closing';
import type { SignatoryView } from './room-schema';
import type { DeclineRecord, PaperRecord, SignatureRecord } from './signature-schema';

/** What was recorded on one revision so far. */
export interface Steps {
  readonly signatures: readonly SignatureRecord[];
  readonly declines: readonly DeclineRecord[];
  readonly papers: readonly PaperRecord[];
}

/** Every signatory of a revision in the order of its record, each as they stand. */
export function signatoryViews({ signatories }: Pick<RevisionRecord, 'signatories'>, steps: Steps): SignatoryView[] {
  return signatories.map(({ id, name, title, role }) => ({
    id,
    name,
    title,
    role,
    isRequired: isRequired({ role }),
    ...standingOf(id, steps),
  }));
}

const nothingYet = {
  state: 'waiting',
  method: null,
  picture: null,
  atMs: null,
  clockWentBackMs: null,
  reason: null,
  consentedLoosenings: [],
} as const;

function standingOf(id: string, { signatures, declines, papers }: Steps) {
  const signature = signatures.find(({ signatoryId }) => signatoryId === id);
  if (signature) {
    const { mark, picture, atMs, clockWentBackMs, consentedLoosenings } = signature;
    const made = { method: mark.method, picture, atMs, clockWentBackMs, consentedLoosenings };
    return { ...nothingYet, state: 'signed' as const, ...made };
  }
  const decline = declines.find(({ signatoryId }) => signatoryId === id);
  if (decline) {
    const { reason, atMs, clockWentBackMs } = decline;
    return { ...nothingYet, state: 'declined' as const, reason, atMs, clockWentBackMs, consentedLoosenings: [] };
  }
  const paper = papers.find(({ signatoryIds }) => signatoryIds.includes(id));
  if (paper) {
    const { atMs, clockWentBackMs } = paper;
    return { ...nothingYet, state: 'on-paper' as const, atMs, clockWentBackMs, consentedLoosenings: [] };
  }
  return { ...nothingYet, consentedLoosenings: [] };
}

/** Names of those without whom it cannot be sealed and who have neither signed nor declined. */
export const stillToSign = (signatories: readonly SignatoryView[]): string[] =>
  requiredOf(signatories)
    .filter(({ state }) => state === 'waiting')
    .map(({ name }) => name);

/** Why a revision cannot be sealed yet, in words; null if it can, or is sealed. */
export function whyNotSeal(state: RevisionState, signatories: readonly SignatoryView[]): string | null {
  if (state === 'sealed') return null;
  if (state === 'reopened') return 'This revision was reopened and is not signed any more.';
  const declined = requiredOf(signatories).find((signatory) => signatory.state === 'declined');
  if (declined) return `${declined.name} declined to sign. Reopen the revision to change what is agreed.`;
  const waiting = stillToSign(signatories);
  return waiting.length === 0 ? null : `${listed(waiting)} ${waiting.length === 1 ? 'has' : 'have'} still to sign.`;
}

const listed = (names: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
