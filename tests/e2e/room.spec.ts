import type { ElectronApplication, Page } from '@playwright/test';

import { axeViolations } from '../support/axe';
import { crashRoom, openRoom, roomHeading, roomPage } from '../support/room-window';
import { openStage, stages, untilSaved } from '../support/screens';
import { openSeat, prepareSeat } from '../support/seat-window';
import { expect, test } from './fixtures';

/** Opens the sample's workshop and the projector's window. */
async function begin(app: ElectronApplication, desk: Page): Promise<Page> {
  await desk.getByRole('button', { name: 'Continue the workshop' }).click();
  await desk.getByRole('navigation', { name: 'Stages' }).waitFor();
  return openRoom(app, desk);
}

const panel = (desk: Page) => desk.getByRole('complementary', { name: 'Room' });
const flip = (desk: Page, name: string) => panel(desk).getByRole('switch', { name }).click({ force: true });

test('the room follows the facilitator from stage to stage and shows what is saved', async ({
  app,
  appWindow: desk,
}) => {
  const room = await begin(app, desk);

  for (const [index, { id, title }] of stages.entries()) {
    await openStage(desk, id);
    await expect(room.getByText(`Step ${index + 1} of ${stages.length}: ${title}`)).toBeVisible();
    await expect(panel(desk).getByText(`The room sees: ${title}`)).toBeVisible();
  }

  await openStage(desk, 'summary');
  await desk
    .getByRole('textbox', { name: 'Why are we doing this?' })
    .fill('Ninety leads a week are paid for and ignored.');
  await expect(room.getByText('Ninety leads a week are paid for and ignored.')).toBeVisible();
});

test('what the facilitator keeps to themselves is not there', async ({ app, appWindow: desk }) => {
  const room = await begin(app, desk);
  await openStage(desk, 'terminology');
  await desk.getByRole('button', { name: 'Show Facilitator’s script' }).click();
  await desk.getByRole('textbox', { name: 'Private notes' }).fill('Olaf wants to leave');
  await untilSaved(desk);

  await desk.getByRole('navigation', { name: 'Stages' }).getByRole('button', { name: 'Review' }).click();
  await expect(room.getByRole('heading', { level: 1 })).toContainText('Does it hold');
  await openStage(desk, 'terminology');
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('What do our words mean?');
  expect(await room.content()).not.toContain('Olaf');
});

test('hold, black, timer, theme and pointing', async ({ app, appWindow: desk }) => {
  const room = await begin(app, desk);
  await openStage(desk, 'terminology');
  await expect(room.getByRole('heading', { name: 'What do our words mean?' })).toBeVisible();

  await test.step('a field that is edited is what the room talks about', async () => {
    await desk.getByRole('textbox', { name: 'Entry test' }).focus();
    await expect(room.getByRole('heading', { level: 2 })).toHaveCount(1);
  });
  await test.step('a row can be pointed at', async () => {
    await panel(desk)
      .getByRole('button', { name: /Point at/ })
      .click();
    await desk.getByRole('option', { name: 'SAL', exact: true }).click();
    await expect(room.getByRole('heading', { level: 2 })).toHaveText('SAL');
  });
  await test.step('a held picture stays while the facilitator goes on', async () => {
    await flip(desk, 'Hold');
    await openStage(desk, 'plan');
    await expect(panel(desk).getByText('The room sees: Terminology, held')).toBeVisible();
    await expect(room.getByRole('heading', { level: 2 })).toHaveText('SAL');
    await desk.keyboard.press('Alt+p');
    await expect(room.getByRole('heading', { level: 1 })).toHaveText('How many leads does the goal really take?');
  });
  await test.step('black and back', async () => {
    await desk.keyboard.press('Alt+b');
    await expect(room.locator('.room')).toHaveClass(/room--blank/);
    await expect(room.getByRole('heading', { level: 1 })).toHaveText('Pause');
    await desk.keyboard.press('Alt+b');
    await expect(room.getByRole('heading', { level: 1 })).toHaveText('How many leads does the goal really take?');
  });
  await test.step('the timer comes and goes', async () => {
    await expect(room.getByRole('timer')).toBeVisible();
    await flip(desk, 'Timer');
    await expect(room.getByRole('timer')).toHaveCount(0);
    await flip(desk, 'Timer');
    await expect(room.getByRole('timer')).toBeVisible();
  });
});

test('while somebody is behind the curtain the room sees that and nothing else', async ({ app, appWindow: desk }) => {
  const room = await begin(app, desk);
  await openStage(desk, 'readiness');
  await desk.getByRole('button', { name: 'Hold a new round' }).click();
  await desk.getByRole('button', { name: 'Begin the round' }).click();
  await desk.getByRole('button', { name: 'Hand the laptop round' }).click();

  await expect(room.getByRole('main')).toHaveText('Someone is writing');
  await expect(room.getByText('Step')).toHaveCount(0);

  await test.step('its side, where one writes for all', async () => {
    await desk.evaluate(() => window.bridge.call('room.curtain', { curtain: { side: 'marketing' } }));
    await expect(room.getByRole('main')).toHaveText('Marketing is writing');
  });
  await test.step('until the laptop is back', async () => {
    await desk.getByRole('button', { name: 'Back to the facilitator' }).click();
    await expect(room.getByRole('heading', { level: 1 })).toContainText('Are we ready');
    // The app would ask before it closes.
    await desk.getByRole('button', { name: 'Drop the round' }).click();
    await desk.getByRole('alertdialog').getByRole('button', { name: 'Drop the round' }).click();
    await desk.getByRole('button', { name: 'Hold a new round' }).waitFor();
  });
});

test('a reload and a crash of its page cost the room nothing, and the desk keeps the keyboard', async ({
  app,
  appWindow: desk,
  rapport,
}) => {
  const room = await begin(app, desk);
  await openStage(desk, 'sales');
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('What does sales promise?');

  await room.reload();
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('What does sales promise?');

  rapport.expectProblem(/the room’s page ended: crashed/);
  await crashRoom(app);
  await expect.poll(() => roomHeading(app)).toBe('What does sales promise?');

  await desk.reload();
  await expect(panel(desk).getByText('The room sees: Sales accountabilities')).toBeVisible();
  expect(await desk.evaluate(() => document.hasFocus())).toBe(true);
});

test('a screen that is pulled out closes the window, one that comes back brings it again', async ({
  app,
  appWindow: desk,
}) => {
  await app.evaluate(({ screen }) => {
    const [own] = screen.getAllDisplays();
    if (!own) throw new Error('no screen at all');
    const projector = { ...own, id: 77, label: 'Epson', bounds: { x: 0, y: 0, width: 1280, height: 720 } };
    Reflect.set(globalThis, 'plug', (isIn: boolean) => {
      Reflect.set(screen, 'getAllDisplays', () => (isIn ? [own, projector] : [own]));
      screen.emit(isIn ? 'display-added' : 'display-removed', {}, projector);
    });
    Reflect.get(globalThis, 'plug')(true);
  });
  const plug = (isIn: boolean) => app.evaluate((_electron, there) => Reflect.get(globalThis, 'plug')(there), isIn);
  const room = await begin(app, desk);
  await panel(desk)
    .getByRole('button', { name: /Epson, 1280 × 720/ })
    .waitFor();

  const gone = room.waitForEvent('close');
  await plug(false);
  await gone;
  await expect(desk.getByText(/Plug it in and it comes back/)).toBeVisible();
  await expect(panel(desk)).toHaveCount(0);

  await plug(true);
  const back = await roomPage(app);
  await expect(back.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(panel(desk)).toBeVisible();
});

test('the window goes with the workshop and with the app, and remembers its theme', async ({
  app,
  appWindow: desk,
  rapport,
}) => {
  const room = await begin(app, desk);
  await panel(desk).getByText('High contrast').click();
  await expect(room.locator('.room')).toHaveAttribute('data-theme', 'contrast');

  const gone = room.waitForEvent('close');
  await desk.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Home' }).click();
  await gone;
  expect(app.windows()).toHaveLength(1);

  await begin(app, desk);
  const again = await rapport.restart('quit');
  await again.getByRole('navigation', { name: 'Stages' }).waitFor();
  expect(rapport.app.windows()).toHaveLength(1);
  const shown = await openRoom(rapport.app, again);
  await expect(shown.locator('.room')).toHaveAttribute('data-theme', 'contrast');
});

test('the window goes when a seat takes the laptop', async ({ app, appWindow: desk }) => {
  const prepared = await prepareSeat(desk);
  const room = await begin(app, desk);
  const gone = room.waitForEvent('close');

  const seat = await openSeat(app, desk, prepared);

  await gone;
  await expect(seat.getByRole('heading', { name: /your interviews/ })).toBeVisible();
  expect(app.windows()).toHaveLength(1);
});

/** Between them they have every form and colour there is. */
const varied: readonly string[] = ['setup', 'gap', 'plan', 'review'];

for (const theme of ['Light', 'Dark', 'High contrast']) {
  test(`axe finds nothing in the room and on its controls, ${theme.toLowerCase()}`, async ({
    app,
    appWindow: desk,
  }) => {
    const room = await begin(app, desk);
    await panel(desk).getByText(theme, { exact: true }).click();
    await expect(room.locator('.room')).toHaveAttribute('data-theme', theme === 'High contrast' ? 'contrast' : /./);

    const seen = theme === 'Light' ? stages : stages.filter((stage) => varied.includes(stage.id));
    for (const { id, title } of seen) {
      await openStage(desk, id);
      await expect(room.getByText(`: ${title}`)).toBeVisible();
      expect.soft(await axeViolations(room), id).toEqual([]);
    }
    expect.soft(await axeViolations(desk), 'controls').toEqual([]);
    await desk.keyboard.press('Alt+b');
    await expect(room.getByRole('heading', { name: 'Pause' })).toBeAttached();
    expect.soft(await axeViolations(room), 'black').toEqual([]);
  });
}
