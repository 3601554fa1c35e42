import type { QuestionKind } from '#shared/domain/kit/answer-key-schema';
import { partNames, questionKindNames } from '#shared/domain/kit/kit-names';
import { kitParts, type KitPart } from '#shared/domain/kit/kit-schema';

export const partHints: Readonly<Record<KitPart, string>> = {
  'warm-up': 'Getting to know each other. Never rated.',
  key: 'Asked by several seats, with another right answer for each.',
  depth: 'Evidence for one competency.',
  candidate: 'What the candidate asks back is evidence and is rated.',
  close: 'What happens next. Never rated.',
};

export const partOptions = kitParts.map((id) => ({ id, label: partNames[id], hint: partHints[id] }));

export const kindOptions: readonly { readonly id: QuestionKind; readonly label: string; readonly hint: string }[] = [
  { id: 'behavioural', label: questionKindNames.behavioural, hint: 'What they did' },
  { id: 'situational', label: questionKindNames.situational, hint: 'What they would do' },
  { id: 'knowledge', label: questionKindNames.knowledge, hint: 'What they know' },
];

/** Parts that are never rated, whatever was chosen before. */
export const isUnscoredPart = (part: KitPart): boolean => part === 'warm-up' || part === 'close';
