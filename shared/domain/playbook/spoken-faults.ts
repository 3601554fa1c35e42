import { gradeLevel } from '../reading/grade-level';
import type { RolePlaybook } from './role-schema';
import type { WorkshopContent } from './workshop-faults';

/**
 * Ceilings in years of school ({@link gradeLevel}). What a facilitator says is heard once, by people who came from other
 * meetings: eight years, as for a newspaper anyone reads. An A-player's answer packs a case with its figures into two to
 * four sentences: twelve. So may a single sentence have twelve, where one "accountability" weighs three years.
 */
const FACILITATOR = 8;
const ONE_SENTENCE = 12;
const CANDIDATE = 12;

interface Spoken {
  readonly id: string;
  readonly text: string;
}

const tooHard = (spoken: readonly Spoken[], ceiling: number): string[] =>
  spoken.flatMap(({ id, text }) => {
    const grade = gradeLevel(text);
    return grade === null || grade <= ceiling
      ? []
      : [`${id}: “${text.slice(0, 40)}…” asks for ${grade.toFixed(1)} years of school, at most ${ceiling} are wanted`];
  });

/** What is said aloud in the workshop and too hard to follow by ear. */
export function hardSpeech({ playbook: { scripts }, material }: WorkshopContent): string[] {
  const speeches = [
    ...scripts.flatMap(({ id, opening, closing, interventions }) =>
      [opening, closing, ...interventions.map(({ say }) => say)].map((text) => ({ id, text })),
    ),
    ...material.pulse.map(({ id, whenLow }) => ({ id, text: whenLow })),
    ...material.disputes.flatMap(({ id, facts, marketingSays, salesSays }) =>
      [facts, marketingSays, salesSays].map((text) => ({ id, text })),
    ),
    ...material.lenses.flatMap(({ id, scriptChanges }) => scriptChanges.map(({ say }) => ({ id, text: say }))),
    ...material.soundBites.map(({ id, example }) => ({ id, text: example })),
  ];
  const sentences = [
    ...scripts.flatMap(({ id, questions }) => questions.map((text) => ({ id, text }))),
    ...material.pulse.map(({ id, statement }) => ({ id, text: statement })),
    ...material.gapQuestions.map(({ id, question }) => ({ id, text: question })),
    ...material.soundBites.flatMap(({ id, asks }) => asks.map((text) => ({ id, text }))),
  ];
  return [...tooHard(speeches, FACILITATOR), ...tooHard(sentences, ONE_SENTENCE)];
}

/** Answers of A-players that nobody would say in one breath. */
export const hardAnswers = ({ keys }: RolePlaybook): string[] =>
  tooHard(
    keys.map(({ id, key }) => ({ id, text: key.aPlayerSays })),
    CANDIDATE,
  );
