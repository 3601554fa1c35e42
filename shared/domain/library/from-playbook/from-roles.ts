import type { RolePlaybook, ShippedKey, ShippedQuestion, UnscoredPrompt } from '../../playbook/role-schema';
import { emptyBody } from '../item-body';
import type { LibraryItem } from '../library-schema';
import { lines, shippedItem } from './shipped-item';

/**
 * The questions of a role as items: one for each answer key, under the key's id, and one for each prompt that opens or
 * closes a date. Roles and competencies stand by their names.
 */
export function itemsOfRole({ template, questions, prompts, keys }: RolePlaybook): LibraryItem[] {
  const questionById = new Map(questions.map((question) => [question.id, question]));
  const competencies = new Map(template.competencies.map(({ id, name }) => [id, name]));
  return [
    ...keys.flatMap((key) => {
      const question = questionById.get(key.questionId);
      const competency = competencies.get(question?.competencyId ?? '') ?? '';
      return question ? [itemOfKey(key, question, { role: template.name, competency })] : [];
    }),
    ...prompts.map((prompt) => itemOfPrompt(prompt, template.name)),
  ];
}

function itemOfKey(
  shipped: ShippedKey,
  question: ShippedQuestion,
  names: { readonly role: string; readonly competency: string },
): LibraryItem {
  const { key } = shipped;
  const factorNumber = (id: string) => String(key.factors.findIndex((factor) => factor.id === id) + 1);
  const body = {
    text: question.text,
    role: names.role,
    seat: shipped.seat,
    date: String(shipped.date),
    part: question.part,
    competency: names.competency,
    kind: question.kind,
    minutes: shipped.minutes,
    whyAsked: key.whyAsked,
    aPlayerSays: key.aPlayerSays,
    factors: lines(key.factors.map(({ text }) => text)),
    probes: key.probes.map(({ factorId, ask }) => ({ factor: factorNumber(factorId), ask })),
    anchor1: key.anchors[1],
    anchor2: key.anchors[2],
    anchor3: key.anchors[3],
    anchor4: key.anchors[4],
    anchor5: key.anchors[5],
    wrongSays: key.convincingWrong.says,
    wrongWhy: key.convincingWrong.why,
    wrongSeat: key.wrongSeat.map(({ seat, says }) => ({ seat, says })),
    redFlags: lines(key.redFlags),
    goodQuestionBack: key.goodQuestionBack,
  };
  return {
    ...shippedItem('question', shipped, body),
    // Words of both stand in the item: its version grows with either.
    version: shipped.version + question.version - 1,
  };
}

/** It fits every date and is not scored. */
const itemOfPrompt = (prompt: UnscoredPrompt, role: string): LibraryItem =>
  shippedItem('question', prompt, {
    ...emptyBody('question'),
    text: prompt.text,
    role,
    seat: prompt.seat,
    part: prompt.part,
    minutes: prompt.minutes,
  });
