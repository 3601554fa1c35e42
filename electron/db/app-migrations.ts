import type { Migration } from './migrate';
import { createWorkspace } from './migrations/0001-create-workspace';
import { createHiring } from './migrations/0002-create-hiring';
import { createSigning } from './migrations/0003-create-signing';
import { createLibrary } from './migrations/0004-create-library';
import { createWorkshopDay } from './migrations/0005-create-workshop-day';

/** Every migration of this app in order. Append only: a file in the field may stand at any of them. */
export const appMigrations: readonly Migration[] = [
  createWorkspace,
  createHiring,
  createSigning,
  createLibrary,
  createWorkshopDay,
];
