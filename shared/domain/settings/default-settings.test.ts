import { expect, it } from 'vitest';

import { defaultSettings } from './default-settings';
import { settingsSchema } from './settings-schema';

it('says what the schema makes of nothing', () => {
  expect(defaultSettings).toEqual(settingsSchema.parse({}));
});
