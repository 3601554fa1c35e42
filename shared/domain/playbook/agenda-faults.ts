import { isBreak } from '../agenda/is-break';
import { longestRun, MOST_WITHOUT_BREAK } from '../agenda/longest-run';
import { stageIds } from '../agreement/stage-ids';
import type { AgendaTemplate } from './workshop-material-schema';

/** Sessions, and the minutes one of them takes, breaks included. */
const lengths: Readonly<Record<AgendaTemplate['length'], { sessions: number; least: number; most: number }>> = {
  'half-day': { sessions: 1, least: 210, most: 255 },
  'full-day': { sessions: 1, least: 390, most: 450 },
  'two-sessions': { sessions: 2, least: 165, most: 195 },
};

/** What does not add up in an agenda: its minutes, its stages, its breaks. */
export function agendaFaults({ id, length, blocks }: AgendaTemplate): string[] {
  const { sessions, least, most } = lengths[length];
  const ids = blocks.map((block) => block.id);
  const served = new Set(blocks.map((block) => block.stage));
  const numbers = Array.from({ length: sessions }, (_, index) => index + 1);
  return [
    ...ids.filter((block, index) => ids.indexOf(block) !== index).map((block) => `${id}: ${block} stands twice`),
    ...stageIds.filter((stage) => !served.has(stage)).map((stage) => `${id}: no block serves the stage ${stage}`),
    ...blocks
      .filter(({ session }) => !numbers.includes(session))
      .map((block) => `${id}: ${block.id} is in session ${block.session} of ${sessions}`),
    ...numbers.flatMap((session) => {
      const own = blocks.filter((block) => block.session === session);
      const total = own.reduce((sum, { minutes }) => sum + minutes, 0);
      const run = longestRun(own.map((block) => ({ ...block, isBreak: isBreak(block) })));
      return [
        ...(total < least || total > most
          ? [`${id}: session ${session} takes ${total} minutes, not ${least} to ${most}`]
          : []),
        ...(run > MOST_WITHOUT_BREAK ? [`${id}: ${run} minutes of session ${session} without a break`] : []),
      ];
    }),
  ];
}
