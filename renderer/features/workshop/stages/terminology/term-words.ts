import type { TermStatus } from '#shared/domain/agreement/term-schema';

export const statusNames: Readonly<Record<TermStatus, string>> = {
  open: 'open',
  agreed: 'agreed',
  'agreed-with-note': 'agreed with note',
};

interface Stands {
  readonly marketing: TermStatus;
  readonly sales: TermStatus;
}

export const isAgreedByBoth = ({ marketing, sales }: Stands): boolean => marketing !== 'open' && sales !== 'open';

/** "9 of 14 terms are agreed by both sides". */
export function agreedHeadline(terms: readonly Stands[]): string {
  const agreed = terms.filter(isAgreedByBoth).length;
  if (terms.length === 0) return 'No terms yet';
  if (terms.length === 1) return agreed === 1 ? 'The one term is agreed by both sides' : 'The one term is still open';
  return `${agreed} of ${terms.length} terms ${agreed === 1 ? 'is' : 'are'} agreed by both sides`;
}

/** A name for sentences about a term that may have none yet. */
export const termTitle = (name: string): string => (name.trim() === '' ? 'Term without a name' : name.trim());
