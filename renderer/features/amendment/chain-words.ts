import type { RevisionView } from '#shared/domain/signing/room-schema';
import type { Tone } from '../../ui/chip';

export interface StateWords {
  readonly label: string;
  readonly tone: Tone;
}

/** What a revision is, for its chip. */
export function revisionState({ state, isSuperseded }: Pick<RevisionView, 'state' | 'isSuperseded'>): StateWords {
  switch (state) {
    case 'open':
      return { label: 'Open for signing', tone: 'accent' };
    case 'reopened':
      return { label: 'Reopened, never sealed', tone: 'neutral' };
    case 'sealed':
      return isSuperseded ? { label: 'Sealed, superseded', tone: 'neutral' } : { label: 'Sealed', tone: 'good' };
  }
}

/** Says where a revision is signed with other keys than the one it amends: after new keys were made. Else empty. */
export function otherKeysWords({ rootFingerprint, predecessor }: RevisionView, all: readonly RevisionView[]): string {
  const before = all.find(({ id }) => id === predecessor?.revisionId);
  return before === undefined || before.rootFingerprint === rootFingerprint
    ? ''
    : `Signed with other keys than revision ${before.number}.`;
}
