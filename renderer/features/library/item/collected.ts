import type { FieldValue } from '#shared/domain/library/field';
import type { consentNames } from '#shared/domain/library/fields/selling-fields';
import type { LibraryKind } from '#shared/domain/library/item-kind';

/** Whether items of this kind come from sellers, and count towards commitments. */
export const isCollected = (kind: LibraryKind): boolean => kind === 'sound-bite' || kind === 'story';

export type Consent = keyof typeof consentNames;

/** What has not been asked is as open as what was left blank. */
export const consentOf = (value: FieldValue | undefined): Consent =>
  value === 'given' || value === 'internal' || value === 'refused' ? value : 'open';

/** What is to be known where an item without full consent is counted; null where all may see it. */
export const consentWarnings: Readonly<Record<Consent, string | null>> = {
  given: null,
  open: 'Consent has not been asked for yet. It counts, but do not show it to anybody outside before it is given.',
  internal: 'Consent is for inside the company only. It counts, but customers must not see it.',
  refused: 'Consent was refused. Do not use it; another one should count in its place.',
};
