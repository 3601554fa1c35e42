import type { ApiHandlers } from '#shared/ipc/contract';
import type { SettingsRepository } from './settings-repository';

export function createSettingsHandlers(settings: SettingsRepository): ApiHandlers['settings'] {
  return {
    get: () => settings.get(),
    update: (patch) => {
      settings.update(patch);
      return settings.get();
    },
  };
}
