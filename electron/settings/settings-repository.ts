import { settingsSchema, type Settings, type SettingsPatch } from '#shared/domain/settings/settings-schema';
import type { Db } from '../db/connection';

/** All SQL about settings: one row a setting, so that old and new apps share a file. */
export function createSettingsRepository(db: Db) {
  const selectAll = db.prepare<[], { key: string; value_json: string }>('SELECT key, value_json FROM settings');
  const upsert = db.prepare<[string, string]>(
    'INSERT INTO settings (key, value_json) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value_json = excluded.value_json',
  );

  return {
    /** A setting that is absent or that this app cannot read has its default: nobody's work hangs on it. */
    get: (): Settings => {
      const stored = new Map(
        selectAll.all().map(({ key, value_json }): [string, unknown] => [key, JSON.parse(value_json)]),
      );
      const readable = Object.entries(settingsSchema.shape)
        .map(([key, schema]) => ({ key, parsed: schema.safeParse(stored.get(key)) }))
        .flatMap(({ key, parsed }) => (parsed.success ? [[key, parsed.data]] : []));
      return settingsSchema.parse(Object.fromEntries(readable));
    },
    update: (patch: SettingsPatch): void => {
      db.transaction(() => {
        for (const [key, value] of Object.entries(patch))
          if (value !== undefined) upsert.run(key, JSON.stringify(value));
      }).immediate();
    },
  };
}
export type SettingsRepository = ReturnType<typeof createSettingsRepository>;
