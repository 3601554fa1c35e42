import type { ElectronApplication, Page } from '@playwright/test';

import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { stageIds } from '#shared/domain/agreement/stage-ids';
import { courseOf, type RoomSource } from '#shared/domain/room/room-source';
import { stageView } from '#shared/domain/room/room-view';
import { roomViewSchema, type RoomView } from '#shared/domain/room/room-view-schema';
import { hostileAgreement } from '../support/hostile-agreement';
import { openRoom } from '../support/room-window';
import { expect, test } from './fixtures';

const endless = 'W'.repeat(200);
const hostile = hostileAgreement(30);
const participants = hostile.setup.signatories.map((each) => ({ ...each, function: 'sales' as const }));
const absurd = { ...hostile, setup: { ...hostile.setup, participants } };
const facilitation = facilitationSchema.parse({
  agenda: {
    blocks: [{ id: 'block', title: endless, minutes: 45 }],
    running: { blockId: 'block', blockStartedAtMs: 0, sessionStartedAtMs: 0 },
  },
});

/** Words without a space in them and the largest numbers there are, in every place the wall has. */
const source: RoomSource = {
  document: absurd,
  look: { locale: 'de-DE', currency: 'EUR' },
  course: courseOf(
    { document: absurd, facilitation },
    stageIds.map((stage) => ({ stage, plannedMinutes: 15 })),
  ),
  questions: [0, 1, 2, 3, 4].map((index) => ({
    id: `question-${index}`,
    question: endless,
    unit: endless.slice(0, 60),
    isIn: { marketing: true, sales: true },
    revealed: { marketing: 1e12, sales: 999_999_999_999, record: 0.000_001 },
  })),
  sorting: null,
  pulse: null,
};

const show = (app: ElectronApplication, view: RoomView): Promise<void> =>
  app.evaluate(({ BrowserWindow }, shown) => {
    const room = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes('/room/'));
    room?.webContents.send('room:view', shown);
  }, view);

/** What is set outside the place it has on the wall, by class and in pixels; nothing there can be scrolled to. */
const outside = (room: Page): Promise<string[]> =>
  room.evaluate(() => {
    const main = document.querySelector('.room__main');
    if (!main) return ['no main'];
    const reach = `main ${main.scrollWidth - main.clientWidth} ${main.scrollHeight - main.clientHeight}`;
    const isOver = main.scrollWidth > main.clientWidth + 1 || main.scrollHeight > main.clientHeight + 1;
    const words = [...document.querySelectorAll('.room__head p, .room__head span, .room__foot p')];
    const beyond = words.filter((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1;
    });
    return [...(isOver ? [reach] : []), ...beyond.map(({ className }) => className)];
  });

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
] as const) {
  test(`nothing is set beyond a wall of ${width} × ${height}, however long it is`, async ({ app, appWindow: desk }) => {
    await desk.getByRole('button', { name: 'Continue the workshop' }).click();
    await desk.getByRole('navigation', { name: 'Stages' }).waitFor();
    const room = await openRoom(app, desk);
    await room.setViewportSize({ width, height });

    for (const [index, stage] of stageIds.entries()) {
      const view = stageView(source, { stage, pointer: '' }, { theme: 'light', showsTimer: true });
      await show(app, roomViewSchema.parse(view));
      await expect(room.getByText(`Step ${index + 1} of ${stageIds.length}: ${view.name}`)).toBeVisible();
      await expect.poll(() => outside(room), stage).toEqual([]);
    }
  });
}
