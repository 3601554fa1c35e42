import type { ScorePoint } from '#shared/domain/kit/answer-key-schema';
import { edit, editAnswer, sealImpression, useCard, useInterview } from './interview-store';
import { currentStep, END, itemOf, openStep, START, stepBeside } from './steps';
import { openDialog, showHint } from './view-store';

const impressionFirst = 'Give your first impression first: one key from 1 to 5.';

const isImpressionSealed = () =>
  useInterview.getState().isSealed || useCard.getState().document.firstImpression !== null;

/** Opens a step by hand. Before the first impression is sealed there is only the start. */
export function goTo(stepId: string, field = ''): void {
  if (stepId !== START && !isImpressionSealed()) {
    showHint(impressionFirst);
    return;
  }
  showHint('');
  openStep(stepId, field);
}

/** To the next step; a question that is neither rated nor skipped asks for one of the two first. */
export async function goOn(): Promise<void> {
  const step = currentStep();
  if (useInterview.getState().isSealed) return moveBy(1);
  if (step === START && !isImpressionSealed()) return beginQuestions();
  if (step === END) return openDialog('finish');
  if (isOpenQuestion(step)) return openDialog('rate-first');
  return moveBy(1);
}

export const goBack = (): void => moveBy(-1);

export function moveBy(by: -1 | 1): void {
  const step = stepBeside(by);
  if (step !== undefined) goTo(step);
}

/** Seals the first impression and puts the first question. */
export async function beginQuestions(): Promise<void> {
  if (useCard.getState().document.impressionDraft.rating === null) {
    showHint(impressionFirst);
    return;
  }
  await sealImpression(Date.now());
  moveBy(1);
}

/** True for a scored question that is neither rated nor skipped with a reason. */
export function isOpenQuestion(stepId: string): boolean {
  const answer = useCard.getState().document.answers[stepId];
  const item = itemOf(stepId);
  return item?.isScored === true && answer?.rating === null && (answer.skipReason ?? '').trim() === '';
}

/** Stores a rating at once: of the first impression while it is not sealed, else of the question on screen. */
export function rate(rating: ScorePoint): void {
  const step = currentStep();
  if (step === START) {
    if (isImpressionSealed()) return;
    edit(`First impression ${rating}`, (document) => void (document.impressionDraft.rating = rating));
    showHint('');
  } else if (itemOf(step)?.isScored === true) rateItem(step, rating);
}

export function rateItem(itemId: string, rating: ScorePoint | null): void {
  editAnswer(itemId, rating === null ? 'Take the rating away' : `Rate ${rating}`, (answer) => {
    answer.rating = rating;
    if (rating !== null) answer.skipReason = null;
  });
}

/** Says why a question was not put; null puts it after all. */
export function skipItem(itemId: string, reason: string | null): void {
  editAnswer(itemId, reason === null ? 'Ask it after all' : 'Skip the question', (answer) => {
    answer.skipReason = reason;
    if (reason !== null) answer.rating = null;
  });
}

/** Notes that a factor of the key was heard, a red flag or a good sign was seen; or takes it back. */
export function toggleIn(itemId: string, list: 'heard' | 'redFlags' | 'signals', value: string): void {
  editAnswer(itemId, listLabels[list], (answer) => {
    const at = answer[list].indexOf(value);
    if (at >= 0) answer[list].splice(at, 1);
    else if (answer[list].length < mostInList[list]) answer[list].push(value);
  });
}
const listLabels = { heard: 'Tick what was heard', redFlags: 'Red flag', signals: 'Good sign' } as const;
/** As many as a scorecard takes. */
const mostInList = { heard: 20, redFlags: 40, signals: 40 } as const;
