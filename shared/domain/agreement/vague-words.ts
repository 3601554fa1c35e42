export interface WeakPromise {
  /**
   * `hedge`: an effort instead of a result; `direction`: a verb that says more or better and needs a figure; `vague`: a
   * verb whose result nobody can see.
   */
  readonly kind: 'hedge' | 'direction' | 'vague';
  /** As written. */
  readonly words: string;
}

const subject = '(?:(?:the\\s+)?(?:\\p{L}+\\s+){0,3}?(?:will|shall|must|should)\\s+(?:always\\s+)?)?';
const start = `(?:^|[.;!?\\n]\\s*)${subject}`;

const hedgeAnywhere =
  /\b(?:(?:try|tries|trying|aim|aims|aiming|strive|strives|seek|seeks|hope|hopes|endeavou?rs?|attempts?|intends?|plans?)\s+to|(?:do|does)\s+(?:our|its|their|the)\s+best|best[\s-]efforts?|(?:where|when|if|whenever|wherever|as\s+far\s+as)\s+possible|(?:when|if|as)\s+(?:needed|required|necessary|appropriate)|as\s+time\s+allows?)\b/iu;
const hedgeAtStart = new RegExp(`${start}(try|aim|strive|hope|endeavou?r)\\b`, 'iu');
const vagueAtStart = new RegExp(
  `${start}(support|help|assist|work\\s+(?:on|with|towards?|together)|contribute|facilitate|enable|encourage|foster|promote|participate|engage|collaborate|cooperate|co-operate|focus\\s+on|look\\s+(?:at|into|after)|deal\\s+with|handle|address|consider|care\\s+for|be\\s+(?:responsible|involved|available|aware|mindful)|leverage|ensure\\s+(?:good|better|proper|adequate|quality))\\b`,
  'iu',
);
const directionAtStart = new RegExp(
  `${start}(improve|enhance|optimi[sz]e|boost|drive|increase|reduce|raise|strengthen|grow)\\b`,
  'iu',
);

const timingWords =
  /\b(?:timely|in\s+(?:a\s+timely|good\s+time|due\s+course|due\s+time|time)|promptly|quickly|swiftly|speedily|rapidly|soon|soonest|as\s+soon\s+as\s+possible|asap|a\.s\.a\.p|immediately|without\s+(?:undue\s+)?delay|regularly|frequently|often|from\s+time\s+to\s+time|periodically|occasionally|ongoing|continuously)\b/iu;

/**
 * The first words that take the weight out of a promise; null if there are none. Verbs are looked for only where a
 * promise begins ("Support sales", "Marketing will support …"), so "the support team" stays unmarked.
 */
export function weakPromise(commitment: string): WeakPromise | null {
  const hedge = hedgeAnywhere.exec(commitment)?.[0] ?? hedgeAtStart.exec(commitment)?.[1];
  if (hedge !== undefined) return { kind: 'hedge', words: hedge };
  const vague = vagueAtStart.exec(commitment)?.[1];
  if (vague !== undefined) return { kind: 'vague', words: vague };
  const direction = directionAtStart.exec(commitment)?.[1];
  return direction === undefined ? null : { kind: 'direction', words: direction };
}

/** Words for a time that nobody can check, unless the promise also has a number; null if there are none. */
export function vagueTiming(commitment: string): string | null {
  return /\d/.test(commitment) ? null : (timingWords.exec(commitment)?.[0] ?? null);
}
