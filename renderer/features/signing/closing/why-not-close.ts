import type { ClosingView } from '#shared/domain/signing/room-schema';

export interface Acceptance {
  /** Texts of the gaps that are ticked. */
  readonly gaps: readonly string[];
  /** Name of whoever accepts them. */
  readonly by: string;
}

/** What still keeps a draft from closing, as one sentence; empty if nothing does. */
export function whyNotClose(
  { blockers, workingTime, gaps }: Pick<ClosingView, 'blockers' | 'workingTime' | 'gaps'>,
  acceptance: Acceptance,
): string {
  if (blockers.length + workingTime.length > 0) return 'Mend what keeps it from closing first.';
  const open = gaps.filter(({ text }) => !acceptance.gaps.includes(text)).length;
  if (open === 1) return 'One gap is neither filled nor accepted.';
  if (open > 1) return `${open} gaps are neither filled nor accepted.`;
  if (gaps.length > 0 && acceptance.by.trim() === '') return 'Write who accepts the gaps.';
  return '';
}
