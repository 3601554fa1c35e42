/** Words that judge instead of saying what was observed; an anchor that needs one cannot be rated alike by two people. */
const judging = /\b(?:good|strong|excellent|clear|solid|great|weak|poor)(?:ly)?\b/giu;

/** The judging words in an anchor, as they stand there. */
export function adjectivesIn(anchor: string): string[] {
  return anchor.match(judging) ?? [];
}
