import type { LadderStep, Meeting } from './communication-schema';

/** True once a meeting has any word or KPI: what was chosen from a list does not count. */
export function isMeetingWritten({ name, topics, chair, attendees, when, kpiIds }: Meeting): boolean {
  return kpiIds.length > 0 || [name, topics, chair, attendees, when].some((text) => text.trim() !== '');
}

export function isLadderStepWritten({ decides, action, within }: LadderStep): boolean {
  return within !== null || [decides, action].some((text) => text.trim() !== '');
}
