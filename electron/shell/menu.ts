import { app, Menu, type MenuItemConstructorOptions } from 'electron';

import type { Events } from '#shared/ipc/events';
import { emitEvent } from '../ipc/answer-calls';

type Command = Events['commandRequested']['command'];

interface Options {
  readonly isDevelopment: boolean;
}

const isMac = process.platform === 'darwin';
/** What a seat's window can do too; home, settings and the rest belong to the desk. */
const seatCommands: readonly Command[] = ['undo', 'redo', 'shortcuts'];
/** Asks the page: what undo or settings mean is its business. */
const request = (command: Command) =>
  emitEvent('commandRequested', { command }, { isForSeats: seatCommands.includes(command) });
const separator: MenuItemConstructorOptions = { type: 'separator' };

export function installMenu(options: Options): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
}

function menuTemplate({ isDevelopment }: Options): MenuItemConstructorOptions[] {
  const command = (label: string, name: Command, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => request(name),
    ...(accelerator && shown(accelerator)),
  });
  const about = command('About Rapport', 'about');
  const settings = command('Settings', 'settings', 'CmdOrCtrl+,');
  return [
    ...(isMac ? [macMenu(about, settings)] : []),
    {
      label: '&File',
      submenu: [
        command('Home', 'home'),
        command('Go to …', 'palette', 'CmdOrCtrl+K'),
        separator,
        command('Check a Sealed Document…', 'check-document'),
        ...(isMac ? [] : [separator, settings]),
        separator,
        isMac ? { role: 'close' } : { role: 'quit', label: 'Quit' },
      ],
    },
    editMenu(),
    {
      label: '&View',
      submenu: [
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'resetZoom' },
        separator,
        { role: 'togglefullscreen' },
        ...(isDevelopment ? [separator, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
      ],
    },
    { role: 'windowMenu' },
    { label: '&Help', submenu: [command('Keyboard shortcuts', 'shortcuts'), ...(isMac ? [] : [about])] },
  ];
}

/** Named in the menu; the keys themselves are the page's, or each would act twice. On macOS the menu always has them. */
const shown = (accelerator: string) => ({ accelerator, registerAccelerator: isMac });

const macMenu = (
  about: MenuItemConstructorOptions,
  settings: MenuItemConstructorOptions,
): MenuItemConstructorOptions => ({
  label: app.name,
  submenu: [
    about,
    separator,
    settings,
    separator,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    separator,
    { role: 'quit' },
  ],
});

/** What undo takes back, a step of the open document or one of the field, is known by the page alone. */
function editMenu(): MenuItemConstructorOptions {
  return {
    label: '&Edit',
    submenu: [
      { label: 'Undo', ...shown('CmdOrCtrl+Z'), click: () => request('undo') },
      { label: 'Redo', ...shown(isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'), click: () => request('redo') },
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  };
}
