import type { QuestionKind } from './answer-key-schema';
import type { KitPart } from './kit-schema';

/** As they stand in the app; papers that leave the panel's hands have words of their own. */
export const partNames: Readonly<Record<KitPart, string>> = {
  'warm-up': 'Warm-up',
  key: 'Key question',
  depth: 'Depth',
  candidate: 'The candidate’s own time',
  close: 'Close',
};

export const questionKindNames: Readonly<Record<QuestionKind, string>> = {
  behavioural: 'Behavioural',
  situational: 'Situational',
  knowledge: 'Knowledge',
};
