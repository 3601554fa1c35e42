import { cadences, clockUnits, type Cadence, type LadderStep } from '#shared/domain/agreement/communication-schema';

const cadenceNames: Readonly<Record<Cadence, string>> = {
  daily: 'Daily',
  weekly: 'Weekly',
  fortnightly: 'Every two weeks',
  monthly: 'Monthly',
  quarterly: 'Quarterly',
  yearly: 'Yearly',
  'as-needed': 'As needed',
};

export const cadenceName = (cadence: Cadence): string => cadenceNames[cadence];
export const cadenceOptions = cadences.map((id) => ({ id, label: cadenceNames[id] }));

type ClockUnit = LadderStep['withinUnit'];
export const unitNames: Readonly<Record<ClockUnit, { readonly one: string; readonly many: string }>> = {
  hours: { one: 'hour', many: 'hours' },
  'working-hours': { one: 'working hour', many: 'working hours' },
  days: { one: 'day', many: 'days' },
  'working-days': { one: 'working day', many: 'working days' },
};
export const unitOptions = clockUnits.map((id) => ({ id, label: unitNames[id].many }));
