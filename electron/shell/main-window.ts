import { BrowserWindow, nativeTheme, screen, type Session } from 'electron';
import log from 'electron-log/main';

import { isPageAddress } from './allowed-address';
import { userDataFile } from './app-paths';
import { bundleOrigin } from './bundle-protocol';
import { pagePreferences } from './page-preferences';
import { fitToDisplays, readWindowState, smallestSize, writeWindowState, type WindowState } from './window-state';

/** The page's own background (DESIGN.md, "app"), so that nothing flashes before it is drawn. */
const background = { light: '#F5F5F3', dark: '#131312' };

const stateFile = () => userDataFile('window.json');

interface Options {
  /** Where the page begins, such as `/seat`; the page decides if nothing is said. */
  readonly route?: string;
  /** In memory only, and guarded; the app's usual one if nothing is said. */
  readonly session?: Session;
  /** It takes another one's place: empty until its page is drawn, but there, so that the user is never without one. */
  readonly isReplacement?: boolean;
}

/** The window the user has; the others only finish their saves. Null before the first. */
let front: BrowserWindow | null = null;

/** Opens a window in the place and size of the last one. */
export function openMainWindow(
  devServer: string | null,
  { route, session, isReplacement = false }: Options = {},
): BrowserWindow {
  const state = readWindowState(stateFile());
  nativeTheme.themeSource = state.theme;
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...fitToDisplays(state.bounds, displays),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    show: false,
    title: 'Rapport',
    backgroundColor: currentBackground(),
    autoHideMenuBar: true,
    webPreferences: { ...pagePreferences('preload.cjs'), ...(session && { session }) },
  });
  const show = () => {
    if (state.isMaximized) window.maximize();
    window.show();
  };
  if (isReplacement) show();
  else window.once('ready-to-show', show);
  const recolour = () => window.setBackgroundColor(currentBackground());
  nativeTheme.on('updated', recolour);
  window.once('closed', () => nativeTheme.off('updated', recolour));
  const home = `${devServer ?? `${bundleOrigin}/index.html`}${route === undefined ? '' : `#${route}`}`;
  // Chromium asks nobody before it goes to about:blank, so the page is brought back instead.
  window.webContents.on('did-navigate', (_event, address) => {
    if (!isPageAddress(address, devServer)) void window.loadURL(home);
  });
  void window.loadURL(home);
  front = window;
  return window;
}

/** The window the user has; null before the first and after the last. */
export const frontWindow = (): BrowserWindow | null => (front?.isDestroyed() === false ? front : null);

/** Brings the app to the user, for a second start. */
export function focusApp(): void {
  const window = frontWindow();
  if (window) focusWindow(window);
}

/** Remembers where the window is and which theme the user chose. A failure costs no data, so it is only logged. */
export function rememberWindow(window: BrowserWindow): void {
  const state: WindowState = {
    bounds: window.getNormalBounds(),
    isMaximized: window.isMaximized(),
    theme: nativeTheme.themeSource,
  };
  try {
    writeWindowState(stateFile(), state);
  } catch (cause) {
    log.warn('the window’s place could not be remembered', cause);
  }
}

function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

const currentBackground = () => (nativeTheme.shouldUseDarkColors ? background.dark : background.light);
