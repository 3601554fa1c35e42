import type { PulseTheme } from './pulse-schema';

export const pulseThemeNames: Readonly<Record<PulseTheme, string>> = {
  respect: 'Respect',
  openness: 'Openness',
  'hidden-agendas': 'No hidden agendas',
  territory: 'Room on each other’s ground',
  leaders: 'The two leaders',
  roles: 'Roles understood',
};
