import { stageNames } from '../agreement/stage-names';
import type { AgendaBlock } from './agenda-schema';

/** What a block is called: its title, else its stage. */
export function blockName({ title, stage, isBreak }: Pick<AgendaBlock, 'title' | 'stage' | 'isBreak'>): string {
  const written = title.trim();
  if (written !== '') return written;
  if (stage !== null) return stageNames[stage];
  return isBreak ? 'Break' : 'Block without a title';
}
