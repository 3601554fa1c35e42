import { dutyWords } from './duty-wording';
import { lintCompetencies } from './lint-competencies';
import { must, should, type ProfileFinding, type ProfilePart, type Remark } from './profile-finding';
import type { Outcome, Profile } from './profile-schema';
import { textRemarks } from './text-remarks';

/** When a panel looks at what became of its hire, in months after the start. */
export const reviewMonths = [6, 12] as const;

const isEmpty = (text: string) => text.trim() === '';
const at =
  (part: ProfilePart, rowId: string | null = null) =>
  (remark: Remark): ProfileFinding => ({ ...remark, part, rowId });

/**
 * What a profile lacks before a panel can ask and score by it: results somebody can measure, five to eight competencies
 * that can be told apart, words that keep nobody away. A blank row lacks nothing yet. (Source: "Growth strategies for
 * product, marketing, sales and support": the A-player's outcomes come before the description.)
 */
export function lintProfile(profile: Profile): ProfileFinding[] {
  const { mission, reportingLine, compensationExpectations, weightReason, dealBreakers } = profile;
  const texts: readonly (readonly [ProfilePart, string])[] = [
    ['mission', mission],
    ['reportingLine', reportingLine],
    ['compensationExpectations', compensationExpectations],
    ['weightReason', weightReason],
  ];
  return [
    ...lintMission(mission),
    ...texts.flatMap(([part, text]) => textRemarks(text).map(at(part))),
    ...lintOutcomes(profile.outcomes),
    ...lintCompetencies(profile),
    ...dealBreakers.flatMap(({ id, text }) => textRemarks(text).map(at('dealBreakers', id))),
    ...lintThresholds(profile.thresholds),
  ];
}

function lintMission(mission: string): ProfileFinding[] {
  if (!isEmpty(mission)) return [];
  const hint = 'Write in one or two sentences what the company gains when the role is filled well.';
  return [at('mission')(should('no-mission', 'The mission is still empty.', hint))];
}

function lintOutcomes(outcomes: readonly Outcome[]): ProfileFinding[] {
  const written = outcomes.filter((outcome) => !isBlankOutcome(outcome));
  if (written.length === 0) {
    const hint = 'Add what must be true 6 and 12 months after the start, from an agreement or in your own words.';
    return [at('outcomes')(should('no-outcomes', 'No outcome is written yet.', hint))];
  }
  const missing = reviewMonths
    .filter((month) => !written.some((outcome) => outcome.month === month))
    .map((month) =>
      should(
        month === 6 ? 'no-month-6' : 'no-month-12',
        `No outcome is due in month ${month}.`,
        `The panel looks back after 6 and 12 months: give at least one outcome month ${month}.`,
      ),
    );
  return [
    ...missing.map(at('outcomes')),
    ...written.flatMap((outcome) => lintOutcome(outcome).map(at('outcomes', outcome.id))),
  ];
}

/** True for a row nobody has written in. */
const isBlankOutcome = ({ text, measure, target }: Outcome) => [text, measure, target].every(isEmpty);

function lintOutcome({ text, measure, target, month }: Outcome): Remark[] {
  const duty = isEmpty(measure) || isEmpty(target) ? dutyWords(text) : null;
  const remarks: Remark[] = [];
  if (duty !== null) {
    const hint = 'Write what is true by then: “Sellers accept 70% of the leads they are handed”.';
    remarks.push(must('duty', `“${duty}” is a duty without a measurable result.`, hint));
  }
  if (isEmpty(measure)) remarks.push(must('no-measure', 'No measure is named.', 'Write what is counted, and where.'));
  if (isEmpty(target)) remarks.push(must('no-target', 'No target is set.', 'Write the figure that counts as reached.'));
  if (month !== 6 && month !== 12) {
    const hint = 'Give it month 6 or 12 where you can: then the panel looks back.';
    remarks.push(should('odd-month', `It is due in month ${month}.`, hint));
  }
  return [...remarks, ...textRemarks([text, measure, target].join('\n'))];
}

function lintThresholds({ a, b }: Profile['thresholds']): ProfileFinding[] {
  if (a > b) return [];
  const hint = 'Set the threshold of A above that of B.';
  return [at('thresholds')(must('thresholds', 'Grade A does not begin above grade B.', hint))];
}
