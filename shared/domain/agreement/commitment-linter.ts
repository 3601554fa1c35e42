import type { Accountability } from './accountability-schema';
import { isBlank } from './accountability-text';
import { must, should, type Finding } from './finding';
import { vagueTiming, weakPromise } from './vague-words';

/**
 * What one commitment lacks; a blank row lacks nothing yet. (Sources: "Five must haves for any sales and marketing SLA":
 * role, responsibility, accountability of each; "New Approaches, Old Arguments": you get what you measure.)
 *
 * @param siblings all rows the commitment could repeat, itself among them or not.
 */
export function lintCommitment(accountability: Accountability, siblings: readonly Accountability[] = []): Finding[] {
  const words = normalised(accountability.commitment);
  const isTwin = ({ id, commitment }: Accountability) => id !== accountability.id && normalised(commitment) === words;
  return lintRow(accountability, words !== '' && siblings.some(isTwin));
}

/** {@link lintCommitment} for each row of a list, in its order, at the cost of reading every row once. */
export function lintCommitments(list: readonly Accountability[]): Finding[][] {
  const rows = list.map((accountability) => ({ accountability, words: normalised(accountability.commitment) }));
  const seen = new Map<string, number>();
  for (const { words } of rows) seen.set(words, (seen.get(words) ?? 0) + 1);
  return rows.map(({ accountability, words }) => lintRow(accountability, words !== '' && (seen.get(words) ?? 0) > 1));
}

function lintRow(accountability: Accountability, isRepeated: boolean): Finding[] {
  if (isBlank(accountability)) return [];
  return [
    ...lintWords(accountability),
    ...lintMeasure(accountability),
    ...lintAnswerability(accountability),
    ...(isRepeated
      ? [
          must(
            'duplicate',
            'commitment',
            'The same commitment stands here twice.',
            'Keep one of the two, or say how they differ.',
          ),
        ]
      : []),
  ];
}

function lintWords({ commitment, metric, target }: Accountability): Finding[] {
  if (isEmpty(commitment)) {
    return [
      must(
        'no-commitment',
        'commitment',
        'Nothing is promised in words.',
        'Write who does what, verb first: “Call every accepted lead”.',
      ),
    ];
  }
  const weak = weakPromise(commitment);
  const timing = vagueTiming(commitment);
  const isMeasured = target !== null && !isEmpty(metric);
  const found: Finding[] = [];
  if (weak?.kind === 'hedge') {
    found.push(
      must(
        'hedged',
        'commitment',
        `“${weak.words}” promises an effort, not a result.`,
        'Say what will be done, and put the doubt into the target.',
      ),
    );
  } else if (weak !== null) {
    const isSettled = /\d/.test(commitment) || (weak.kind === 'direction' && isMeasured);
    const hint = 'Use a verb whose result can be seen: call, deliver, report, score, decide.';
    found.push(
      (isSettled ? should : must)('vague-verb', 'commitment', `“${weak.words}” does not say what is done.`, hint),
    );
  }
  if (timing !== null) {
    const hint = 'Write a number: “within 4 working hours”, “every Thursday”.';
    found.push(
      (isMeasured ? should : must)('vague-timing', 'commitment', `“${timing}” gives no time anyone can check.`, hint),
    );
  }
  return found;
}

function lintMeasure({ metric, comparator, target, unit, period }: Accountability): Finding[] {
  const found: Finding[] = [];
  if (isEmpty(metric)) {
    found.push(
      must(
        'no-metric',
        'metric',
        'No metric is named.',
        'Write what is counted: “share of accepted leads called in time”.',
      ),
    );
  }
  if (target === null) {
    if (comparator !== 'every') {
      found.push(
        must(
          'no-target',
          'target',
          'No target is set.',
          'Write a number, or choose “every” if it holds without exception.',
        ),
      );
    }
  } else if (!isPossible(target, unit)) {
    found.push(
      must(
        'impossible-target',
        'target',
        'This target cannot be reached.',
        'A target is not negative, and a share is at most 100%.',
      ),
    );
  } else if (isEmpty(unit) && comparator !== 'every') {
    found.push(
      should('no-unit', 'unit', 'The target has no unit.', 'Write what the number counts: %, leads, working hours.'),
    );
  }
  if (isEmpty(period)) {
    found.push(
      must('no-period', 'period', 'No period is named.', 'Write over what it is measured: “per quarter”, “per lead”.'),
    );
  }
  return found;
}

function lintAnswerability({ owner, dataSource, consequence }: Accountability): Finding[] {
  const found: Finding[] = [];
  if (isEmpty(owner)) {
    found.push(must('no-owner', 'owner', 'Nobody owns it.', 'Name the one person who answers for it.'));
  } else if (isCrowd(owner)) {
    found.push(
      should(
        'shared-owner',
        'owner',
        `“${owner.trim()}” is not one person.`,
        'What everybody owns, nobody owns: name one person.',
      ),
    );
  }
  if (isEmpty(dataSource)) {
    found.push(
      must(
        'no-data-source',
        'dataSource',
        'No data source is named.',
        'Write where the figure is read: the report, the system.',
      ),
    );
  }
  if (isEmpty(consequence)) {
    found.push(
      should(
        'no-consequence',
        'consequence',
        'Nothing follows a miss.',
        'Write what happens then: who meets, what changes.',
      ),
    );
  }
  return found;
}

const isEmpty = (text: string) => text.trim() === '';
const normalised = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isPossible = (target: number, unit: string) => target >= 0 && (unit.trim() !== '%' || target <= 100);
const isCrowd = (owner: string) =>
  /^(?:the\s+)?(?:all|both|everyone|everybody|we|us|team|teams|tbd|n\/a|sales|marketing|(?:sales|marketing)\s+(?:team|department|and\s+marketing|and\s+sales))$/i.test(
    owner.trim(),
  );
