import { expect, it } from 'vitest';

import { roomTime } from './room-time';

const minute = 60_000;
const running = { kind: 'running', label: 'Terminology', endsAtMs: 100 * minute, behindMs: 0 } as const;

it.each([
  { name: 'counts down', nowMs: 87 * minute + 20_000, behindMs: 0, figure: '12:40', unit: 'left', standing: 'on time' },
  { name: 'ends at zero', nowMs: 100 * minute, behindMs: 0, figure: '0:00', unit: 'left', standing: 'on time' },
  {
    name: 'counts on',
    nowMs: 103 * minute + 5_000,
    behindMs: 0,
    figure: '3:05',
    unit: 'over',
    standing: '3 min behind',
  },
  {
    name: 'adds what was late before',
    nowMs: 102 * minute,
    behindMs: 4 * minute,
    figure: '2:00',
    unit: 'over',
    standing: '6 min behind',
  },
  {
    name: 'knows of a lead',
    nowMs: 90 * minute,
    behindMs: -6 * minute,
    figure: '10:00',
    unit: 'left',
    standing: '6 min ahead',
  },
  {
    name: 'eats up a lead',
    nowMs: 106 * minute,
    behindMs: -6 * minute,
    figure: '6:00',
    unit: 'over',
    standing: 'on time',
  },
])('a block that runs $name', ({ nowMs, behindMs, figure, unit, standing }) => {
  expect(roomTime({ ...running, behindMs }, nowMs)).toMatchObject({ figure, unit, standing });
});

it.each([
  { usedMinutes: 0, figure: '30 min', unit: 'left' },
  { usedMinutes: 30, figure: '0 min', unit: 'left' },
  { usedMinutes: 42, figure: '12 min', unit: 'over' },
])('a stage that used $usedMinutes of 30 minutes has $figure $unit', ({ usedMinutes, figure, unit }) => {
  expect(roomTime({ kind: 'counted', plannedMinutes: 30, usedMinutes }, 0)).toMatchObject({
    figure,
    unit,
    standing: '',
  });
});
