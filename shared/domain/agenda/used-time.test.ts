import { expect, it } from 'vitest';

import { MINUTE_MS, NINE_MS, smallDay } from '../../../tests/support/agenda-builder';
import { facilitationSchema } from '../agreement/facilitation-schema';
import { beginSession, endSession, followStage, moveToBlock } from './run-agenda';
import { dayMovedTo, usedSecondsOf } from './used-time';

const at = (minutes: number) => NINE_MS + minutes * MINUTE_MS;
const day = facilitationSchema.parse({
  agenda: beginSession(smallDay(), 1, NINE_MS, at(150)),
  stages: { setup: { usedSeconds: 30 } },
});

it('grows with the wall clock while a stage’s block is held, and is written when it is left', () => {
  expect(usedSecondsOf(day, 'setup', at(10))).toBe(630);
  const next = dayMovedTo(day, moveToBlock(day.agenda, 'readiness', at(10)));
  expect(next.stages).toMatchObject({ setup: { usedSeconds: 630 }, readiness: { usedSeconds: 0 } });
  expect(usedSecondsOf(next, 'setup', at(15))).toBe(630);
  expect(usedSecondsOf(next, 'readiness', at(15))).toBe(300);
});

it('belongs to no stage during a break', () => {
  const inBreak = dayMovedTo(day, moveToBlock(day.agenda, 'coffee', at(10)));
  const over = dayMovedTo(inBreak, moveToBlock(inBreak.agenda, 'terms', at(20)));
  expect(Object.values(over.stages).reduce((sum, { usedSeconds }) => sum + usedSeconds, 0)).toBe(630);
});

it('is as it was after a glance at another stage', () => {
  const glance = dayMovedTo(day, followStage(day.agenda, 'plan', at(10)));
  expect(dayMovedTo(glance, followStage(glance.agenda, 'setup', at(10.5)))).toEqual({
    agenda: day.agenda,
    stages: day.stages,
  });
});

it('stands still when the day has ended', () => {
  const ended = dayMovedTo(day, endSession(day.agenda, at(10)));
  expect(usedSecondsOf(ended, 'setup', at(60))).toBe(630);
});
