import { lintQuestion } from '../kit/question-linter';
import { payHistoryWords } from '../search/pay-history';
import type { RolePlaybook } from './role-schema';
import { wordsOfItem } from './words-of-item';
import type { WorkshopContent } from './workshop-faults';

interface Said {
  readonly id: string;
  readonly text: string;
}

const inQuestion = ({ id, text }: Said): string[] => lintQuestion(text).map(({ message }) => `${id}: ${message}`);
const ofPay = ({ id, text }: Said): string[] => {
  const words = payHistoryWords(text);
  return words === null ? [] : [`${id}: “${words}” speaks of what somebody earned before`];
};

/** What the workshop says about something protected by law, or about past pay. */
export const delicateInWorkshop = ({ playbook, material }: WorkshopContent): string[] =>
  Object.values<readonly { readonly id: string }[]>({ ...playbook, ...material })
    .flat()
    .map((item) => ({ id: item.id, text: wordsOfItem(item) }))
    .flatMap((said) => [...inQuestion(said), ...ofPay(said)]);

/** What a role's questions, prompts and probes ask about something protected by law, or about past pay. */
export const delicateInRole = ({ questions, prompts, keys }: RolePlaybook): string[] =>
  [
    ...questions,
    ...prompts,
    ...keys.flatMap(({ id, key }) => key.probes.map((probe) => ({ id, text: probe.ask }))),
  ].flatMap((said) => [...inQuestion(said), ...ofPay(said)]);
