import { create } from 'zustand';

import { defaultSettings } from '#shared/domain/settings/default-settings';
import type { Settings, SettingsPatch } from '#shared/domain/settings/settings-schema';
import { api } from './api';
import { given } from './given';

interface SettingsState {
  /** The defaults until they were read. */
  readonly settings: Settings;
  readonly isLoaded: boolean;
  /** @throws {AppError} if the workspace cannot be read. */
  readonly load: () => Promise<void>;
  /** Shows the change at once and takes it back if it could not be saved. @throws {AppError} */
  readonly update: (patch: SettingsPatch) => Promise<void>;
}

/** Settings of this machine, for every screen: a cache of the database. */
export const useSettings = create<SettingsState>()((set, get) => ({
  settings: defaultSettings,
  isLoaded: false,
  load: async () => set({ settings: await api.settings.get(), isLoaded: true }),
  update: async (patch) => {
    const before = get().settings;
    set({ settings: { ...before, ...given(patch) } });
    try {
      set({ settings: await api.settings.update(patch) });
    } catch (error) {
      set({ settings: before });
      throw error;
    }
  },
}));
