import { clockTime } from '#shared/domain/agenda/clock-words';
import type { MustHaveAtRisk } from '#shared/domain/agenda/must-haves-at-risk';
import { stageNames } from '#shared/domain/agreement/stage-names';

/** Why a must-have may not be reached, as a sentence. */
export function riskSentence({ id, danger }: MustHaveAtRisk, endsAtMs: number, locale: string): string {
  const name = stageNames[id];
  if (danger.kind === 'late') return `${name} would end after ${clockTime(endsAtMs, locale)}.`;
  if (danger.kind === 'over') return `${name} does not hold yet, and its block is over.`;
  return `${name} gives ${danger.lostMinutes} of its ${danger.ofMinutes} minutes.`;
}
