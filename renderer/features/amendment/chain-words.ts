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
