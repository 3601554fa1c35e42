/** A word that would tell the next date how somebody scored. */
export interface ScoreWords {
  /** As it was written. */
  readonly found: string;
  /** Where it begins, in UTF-16 units. */
  readonly at: number;
  /** What to write instead, one sentence. */
  readonly instead: string;
}

const askOnly = 'Write only what the next date should ask.';
const point = '(?:[1-5](?:[.,]\\d)?|one|two|three|four|five)';

/** Longer patterns first: of two that overlap, the first wins. */
const patterns: readonly (readonly [pattern: string, instead: string])[] = [
  [`${point}\\s*(?:/|of|out of|from)\\s*(?:5|five)(?![\\w%])`, askOnly],
  [`(?:gave|give|given|got|gets|scored?|rated?|rating)\\s+(?:\\w+\\s+){0,2}(?:an?\\s+)?${point}(?![\\w%])`, askOnly],
  ['[a-c][- ](?:player|grade|candidate)s?', askOnly],
  ['grade [a-c]', askOnly],
  ['(?:strong|weak|clear|definite|no|not a)[- ](?:hire|no[- ]hire)', 'Write what is still open, as a question.'],
  ['(?:would|will|do|should|must) (?:not )?hire', 'Write what is still open, as a question.'],
  ["(?:don[’']t|do not|won[’']t) hire", 'Write what is still open, as a question.'],
  ['(?:thumbs|thumb) (?:up|down)', askOnly],
  ['[★☆⭐👍👎]+', askOnly],
  ['(?:one|two|three|four|five|[1-5])[- ]stars?', askOnly],
  ['(?:high|highest|low|lowest|top|poor|full|best|worst)[- ](?:marks?|scores?|scoring|rating|rated)', askOnly],
  ['(?:scored|scores|score|scoring|rated|ratings|rating|rates|composite|scorecard|graded|grade)', askOnly],
  ['deal[- ]?breakers?', 'Ask about the fact itself, without naming it a deal-breaker.'],
  ['red flags?', 'Ask about the fact itself, without judging it.'],
  [
    '(?:excellent|outstanding|brilliant|impressive|impressed|terrible|awful|disappointing|weakest|strongest)',
    'Leave the judgement out: write what the next date should ask.',
  ],
];

const anyOf = new RegExp(patterns.map(([pattern]) => `(?<![\\p{L}\\p{N}])(${pattern})(?![\\p{L}])`).join('|'), 'giu');

/**
 * Every place in an ask-next text that tells a score or a verdict, in reading order: the next interviewer must not know
 * how the last one scored. Numbers without a scale ("grew 40%", "5 people") are left alone.
 */
export function scoreWordsIn(text: string): ScoreWords[] {
  return [...text.matchAll(anyOf)].map((match) => {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    return { found: match[0], at: match.index, instead: patterns[which]?.[1] ?? askOnly };
  });
}
