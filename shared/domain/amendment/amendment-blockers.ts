import type { AmendmentDraft } from './amendment-schema';

/**
 * What an amendment must still say before its revision can close, a sentence each: its reason, its timeline and how one
 * will see whether it works. (PRODUCT.md, section 2.)
 */
export const amendmentBlockers = ({ reason, timeline, newKpis }: AmendmentDraft): string[] => [
  ...(reason.trim() === '' ? ['The amendment has no reason. Write what changed under pressure.'] : []),
  ...(timeline.trim() === '' ? ['The amendment has no timeline. Write from when it holds, and until when.'] : []),
  ...(newKpis.trim() === ''
    ? ['The amendment names no measure. Write how one will see whether the change works.']
    : []),
];
