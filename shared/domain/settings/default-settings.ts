import type { Settings } from './settings-schema';

/** What {@link settingsSchema} makes of nothing, written out: the page draws with it before any schema is read. */
export const defaultSettings: Settings = {
  theme: 'system',
  singleKeyShortcuts: true,
  lastRoute: '/',
  facilitatorName: '',
};
