import type { Page } from '@playwright/test';

import { stageIds, type StageId } from '#shared/domain/agreement/stage-ids';

/** The stages as the rail names them. */
export const stageTitles: Readonly<Record<StageId, string>> = {
  setup: 'Set-up',
  readiness: 'People and readiness',
  gap: 'Perception gap',
  summary: 'Why are we doing this',
  terminology: 'Terminology',
  plan: 'Work backwards from revenue',
  communication: 'Communication plan',
  marketing: 'Marketing accountabilities',
  sales: 'Sales accountabilities',
  metrics: 'Shared metrics',
  review: 'Review',
};

export const stages = stageIds.map((id) => ({ id, title: stageTitles[id] }));

export async function goHome(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click();
  await page.getByRole('heading', { name: 'Home', level: 1 }).waitFor();
}

/** Opens a stage by the rail of the open workshop. */
export async function openStage(page: Page, stage: StageId): Promise<void> {
  await page.getByRole('navigation', { name: 'Stages' }).getByRole('button', { name: stageTitles[stage] }).click();
  await page.getByRole('heading', { name: stageTitles[stage], level: 1 }).waitFor();
}

/** Waits until the page says that everything typed is on the disk. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText('Saved', { exact: true }).waitFor();
}
