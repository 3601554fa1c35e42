import { describe, expect, it } from 'vitest';

import { facilitationSchema } from './facilitation-schema';
import { plannedMinutesOf } from './planned-minutes';

const scripts = [{ stage: 'plan', plannedMinutes: 35 }] as const;
const block = (id: string, minutes: number | null) => ({ id, stage: 'plan', minutes });

describe('the minutes planned for a stage', () => {
  it.each([
    ['are those of its script', {}, 35],
    ['are the facilitator’s own before those', { stages: { plan: { plannedMinutes: 50 } } }, 50],
    ['may be none by the facilitator’s own word', { stages: { plan: { plannedMinutes: 0 } } }, 0],
    [
      'are before all else those of its blocks in the agenda, taken together',
      { stages: { plan: { plannedMinutes: 50 } }, agenda: { blocks: [block('a', 20), block('b', 25)] } },
      45,
    ],
    ['are none while its block has none', { agenda: { blocks: [block('a', null)] } }, 0],
    ['are not those of other blocks', { agenda: { blocks: [{ id: 'c', minutes: 15 }] } }, 35],
  ])('%s', (_name, facilitation, minutes) => {
    expect(plannedMinutesOf('plan', facilitationSchema.parse(facilitation), scripts)).toBe(minutes);
  });

  it('are none for a stage of which nobody says any', () => {
    expect(plannedMinutesOf('gap', facilitationSchema.parse({}), scripts)).toBe(0);
  });
});
