import { WORDS_PER_MINUTE } from '../reading/readability';
import { wordsOf } from '../reading/words';
import type { AgreementDocument } from './agreement-schema';

/** A reason takes a sentence; what is shorter is a heading. */
const FEWEST_WORDS = 5;

/** What an executive outside the room reads in 60 seconds: the why and the points. */
export function summaryText({ summary }: Pick<AgreementDocument, 'summary'>): string {
  return [summary.why, ...summary.points.map((point) => point.text)].filter((text) => text.trim() !== '').join('\n');
}

/** What the executive summary lacks: why we are doing this, and that it is clear in 60 seconds (238 words). */
export function missingSummary(document: Pick<AgreementDocument, 'summary'>): string[] {
  const why = wordsOf(document.summary.why).length;
  const all = wordsOf(summaryText(document)).length;
  const missing: string[] = [];
  if (why === 0) missing.push('The executive summary does not say why we are doing this.');
  else if (why < FEWEST_WORDS)
    missing.push('“Why are we doing this?” has only a few words: write a sentence an outsider understands.');
  if (all > WORDS_PER_MINUTE) {
    missing.push(
      `The executive summary has ${all} words: cut it to ${WORDS_PER_MINUTE}, which take 60 seconds to read.`,
    );
  }
  return missing;
}
