import type { QuestionKind } from '#shared/domain/kit/answer-key-schema';
import { kitParts, type KitPart } from '#shared/domain/kit/kit-schema';

export const partNames: Readonly<Record<KitPart, string>> = {
  'warm-up': 'Warm-up',
  key: 'Key question',
  depth: 'Depth',
  candidate: 'The candidate’s own time',
  close: 'Close',
};

export const partHints: Readonly<Record<KitPart, string>> = {
  'warm-up': 'Getting to know each other. Never rated.',
  key: 'Asked by several seats, with another right answer for each.',
  depth: 'Evidence for one competency.',
  candidate: 'What the candidate asks back is evidence and is rated.',
  close: 'What happens next. Never rated.',
};

export const partOptions = kitParts.map((id) => ({ id, label: partNames[id], hint: partHints[id] }));

export const kindOptions: readonly { readonly id: QuestionKind; readonly label: string; readonly hint: string }[] = [
  { id: 'behavioural', label: 'Behavioural', hint: 'What they did' },
  { id: 'situational', label: 'Situational', hint: 'What they would do' },
  { id: 'knowledge', label: 'Knowledge', hint: 'What they know' },
];

/** Parts that are never rated, whatever was chosen before. */
export const isUnscoredPart = (part: KitPart): boolean => part === 'warm-up' || part === 'close';
