import type { AgendaBlock } from '#shared/domain/agenda/agenda-schema';
import { clockTime } from '#shared/domain/agenda/clock-words';
import type { MustHaveAtRisk } from '#shared/domain/agenda/must-haves-at-risk';
import { stageNames } from '#shared/domain/agreement/stage-names';

/** What a block is called: its title, else its stage. */
export function blockName({ title, stage, isBreak }: Pick<AgendaBlock, 'title' | 'stage' | 'isBreak'>): string {
  const written = title.trim();
  if (written !== '') return written;
  if (stage !== null) return stageNames[stage];
  return isBreak ? 'Break' : 'Block without a title';
}

/** Why a must-have may not be reached, as a sentence. */
export function riskSentence({ id, danger }: MustHaveAtRisk, endsAtMs: number, locale: string): string {
  const name = stageNames[id];
  if (danger.kind === 'late') return `${name} would end after ${clockTime(endsAtMs, locale)}.`;
  if (danger.kind === 'over') return `${name} does not hold yet, and its block is over.`;
  return `${name} gives ${danger.lostMinutes} of its ${danger.ofMinutes} minutes.`;
}
