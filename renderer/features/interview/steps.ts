import { askedInOrder } from '#shared/domain/interview/pacing';
import type { KitItem, KitPart } from '#shared/domain/kit/kit-schema';
import { note, useCard, useInterview } from './interview-store';

/** The step before the first question: first impression and what earlier dates handed on. */
export const START = '';
/** The step after the last question: deal-breakers, ask-next, remarks. */
export const END = '_end';

export const partNames: Readonly<Record<KitPart, string>> = {
  'warm-up': 'Warm-up',
  key: 'Key question',
  depth: 'Depth',
  candidate: 'Candidate’s 15 minutes',
  close: 'Close',
};

/** All steps in the order one goes through them. */
export function stepIds(items: readonly KitItem[]): readonly string[] {
  return [START, ...askedInOrder(items).map(({ id }) => id), END];
}

/** The step on screen; the start if what was kept is no step of this kit. */
export function currentStep(): string {
  const { currentItemId } = useCard.getState().document;
  return stepIds(useInterview.getState().sheet.kit.items).includes(currentItemId) ? currentItemId : START;
}

/** The step beside the present one; undefined at either end. */
export function stepBeside(by: -1 | 1): string | undefined {
  const steps = stepIds(useInterview.getState().sheet.kit.items);
  return steps[steps.indexOf(currentStep()) + by];
}

/** Opens a step, with the caret in a field of it if one is named. */
export function openStep(id: string, field = ''): void {
  note((document) => {
    document.currentItemId = id;
    document.currentField = field;
  });
}

export function itemOf(id: string): KitItem | undefined {
  return useInterview.getState().sheet.kit.items.find((item) => item.id === id);
}
