import type { Cadence, LadderStep } from './communication-schema';

export const cadenceNames: Readonly<Record<Cadence, string>> = {
  daily: 'Daily',
  weekly: 'Weekly',
  fortnightly: 'Every two weeks',
  monthly: 'Monthly',
  quarterly: 'Quarterly',
  yearly: 'Yearly',
  'as-needed': 'As needed',
};

const clockNames: Readonly<Record<LadderStep['withinUnit'], readonly [one: string, many: string]>> = {
  hours: ['hour', 'hours'],
  'working-hours': ['working hour', 'working hours'],
  days: ['day', 'days'],
  'working-days': ['working day', 'working days'],
};

/** "working hours", or "working hour" for exactly one. */
export const clockUnitIn = (unit: LadderStep['withinUnit'], count: number): string =>
  clockNames[unit][count === 1 ? 0 : 1];
