import { must, should, type ProfileFinding, type Remark } from './profile-finding';
import type { Competency, Profile } from './profile-schema';
import { textRemarks } from './text-remarks';

/** How many competencies a panel can tell apart and still rate. */
const fewestCompetencies = 5;
export const mostCompetencies = 8;

const isEmpty = (text: string) => text.trim() === '';

/** What the competencies and their weights lack. Blank rows count for nothing. */
export function lintCompetencies({ competencies, weightReason }: Profile): ProfileFinding[] {
  const written = competencies.filter(({ name, definition }) => !isEmpty(name) || !isEmpty(definition));
  return [
    ...countRemarks(written.length).map((remark) => ({ ...remark, part: 'competencies' as const, rowId: null })),
    ...written.flatMap((competency) =>
      rowRemarks(competency, written).map((remark) => ({
        ...remark,
        part: 'competencies' as const,
        rowId: competency.id,
      })),
    ),
    ...weightRemarks(written, weightReason).map((remark) => ({
      ...remark,
      part: 'weightReason' as const,
      rowId: null,
    })),
  ];
}

function countRemarks(count: number): Remark[] {
  if (count < fewestCompetencies) {
    const hint = 'Write five to eight: fewer leave a hole that a likeable candidate fills.';
    return [should('few-competencies', `There are ${count} competencies.`, hint)];
  }
  if (count > mostCompetencies) {
    const hint = 'Keep the five to eight that decide: nobody can listen for more.';
    return [should('many-competencies', `There are ${count} competencies.`, hint)];
  }
  return [];
}

function rowRemarks(competency: Competency, all: readonly Competency[]): Remark[] {
  const { id, name, definition } = competency;
  const named = name.trim().toLowerCase();
  const isTwin = named !== '' && all.some((other) => other.id !== id && other.name.trim().toLowerCase() === named);
  return [
    ...(isEmpty(name) ? [must('no-name', 'It has no name.', 'Write two or three words the panel will speak of.')] : []),
    ...(isEmpty(definition)
      ? [
          must(
            'no-definition',
            'It has no definition.',
            'Write what somebody does who has it, so that all seats hear the same.',
          ),
        ]
      : []),
    ...(isTwin
      ? [must('same-name', 'Another competency has the same name.', 'Merge the two, or name them apart.')]
      : []),
    ...textRemarks(`${name}\n${definition}`),
  ];
}

function weightRemarks(competencies: readonly Competency[], reason: string): Remark[] {
  if (competencies.length === 0) return [];
  if (competencies.every(({ weight }) => weight === 0)) {
    return [
      must('no-weight', 'No competency weighs anything.', 'Give at least one a weight above 0; 1 for all is usual.'),
    ];
  }
  const isEqual = competencies.every(({ weight }) => weight === competencies[0]?.weight);
  if (isEqual || !isEmpty(reason)) return [];
  const hint = 'Write why, in a sentence the panel agrees with, or make them equal again.';
  return [must('unequal-weights', 'The competencies do not weigh the same and no reason is written.', hint)];
}
