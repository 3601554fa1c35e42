import { expect, it } from 'vitest';

import { oldSchemas, runMigrationDrill } from '../support/storage/migration-drill';
import { tempFolder } from '../support/temp-folder';

it.each(oldSchemas)('D8: 100 kills of the update from version $version, all of them resumed', async (old) => {
  const drill = await runMigrationDrill({
    folder: tempFolder(),
    old,
    manner: 'whole',
    goesOn: ({ kills }) => kills < 100,
  });

  console.info('D8', drill);
  expect(drill).toMatchObject({ kills: 100, stuck: 0, changed: 0, withoutBackup: 0 });
  expect(drill.metUnfinished).toBeGreaterThan(10);
});
