import { lintQuestion } from '../kit/question-linter';
import { nearDuplicates, shinglesOf, similarityOf } from '../playbook/shingles';
import { adjectivesIn } from '../playbook/anchor-adjectives';
import { gradeLevel } from '../reading/grade-level';
import { readability } from '../reading/readability';
import { payHistoryWords } from '../search/pay-history';
import type { CalibrationAnswer, CalibrationSet } from './set-schema';

/** Words of a spoken answer of about a minute. */
const LENGTH = { least: 80, most: 180 } as const;
/** Years of school: what is said aloud and read once. */
const HARDEST = 12;
/** Two answers, or an answer and its key, that share so many of their words in the same order. */
const TOO_NEAR = 0.1;
/** Points of the scale that a set uses at least. */
const LEAST_POINTS = 4;

/** What is wrong with a set, each fault as a sentence; none in what ships. */
export function setFaults(set: CalibrationSet): string[] {
  const ids = set.answers.map(({ id }) => id);
  const points = new Set(set.answers.map(({ reference }) => reference));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${set.id}: ${id} stands twice`),
    ...(points.size >= LEAST_POINTS ? [] : [`${set.id}: uses ${points.size} points, at least ${LEAST_POINTS} wanted`]),
    ...(['fluent-and-empty', 'clumsy-and-full'] as const)
      .filter((trap) => set.answers.filter((answer) => answer.trap === trap).length !== 1)
      .map((trap) => `${set.id}: wants one answer that is ${trap.replaceAll('-', ' ')}`),
    ...nearDuplicates(set.answers, TOO_NEAR).map(({ ids: [one, other] }) => `${set.id}: ${one} and ${other} are alike`),
    ...set.answers.flatMap((answer) => answerFaults(set, answer).map((fault) => `${set.id}, ${answer.id}: ${fault}`)),
  ];
}

function answerFaults({ key }: CalibrationSet, { text, reason, reference, heard, trap }: CalibrationAnswer): string[] {
  const { words } = readability(text);
  const factorIds = key.factors.map(({ id }) => id);
  const judging = adjectivesIn(reason);
  return [
    ...(words >= LENGTH.least && words <= LENGTH.most
      ? []
      : [`${words} words, wanted ${LENGTH.least} to ${LENGTH.most}`]),
    ...heard.filter((id) => !factorIds.includes(id)).map((id) => `the key lists no factor ${id}`),
    ...(new RegExp(`\\banchor ${reference}\\b`, 'i').test(reason) ? [] : [`its reason does not name its anchor`]),
    ...(judging.length === 0 ? [] : [`its reason judges (“${judging.join('”, “')}”) instead of observing`]),
    ...(trap === 'fluent-and-empty' && reference > 2 ? ['fluent and empty, and rated above 2'] : []),
    ...(trap === 'clumsy-and-full' && reference < 4 ? ['clumsy and full of evidence, and rated below 4'] : []),
    ...wordingFaults(text, reason),
    ...paraphraseOf(key.aPlayerSays, text),
    ...paraphraseOf(key.convincingWrong.says, text),
  ];
}

function wordingFaults(text: string, reason: string): string[] {
  const pay = payHistoryWords(text);
  return [
    ...[text, reason].flatMap((said) => {
      const grade = gradeLevel(said);
      return grade !== null && grade > HARDEST ? [`asks for ${grade.toFixed(1)} years of school`] : [];
    }),
    ...lintQuestion(text).map(({ words, topic }) => `“${words}” touches ${topic}`),
    ...(pay === null ? [] : [`“${pay}” speaks of past pay`]),
  ];
}

const paraphraseOf = (ours: string, text: string): string[] =>
  similarityOf(shinglesOf(ours), shinglesOf(text)) < TOO_NEAR ? [] : ['says what the key says'];
