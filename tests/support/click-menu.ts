import type { ElectronApplication } from '@playwright/test';

/** Chooses items of the app's own menu one after another, as a user of a Mac does for whom it always shows. */
export const clickMenu = (app: ElectronApplication, labels: readonly string[]): Promise<void> =>
  app.evaluate(({ Menu }, chosen) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    for (const label of chosen) items.find((item) => item.label === label)?.click();
  }, labels);
