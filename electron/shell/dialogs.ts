import { existsSync } from 'node:fs';
import path from 'node:path';

import { app, dialog, type BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron';

import type { FileKind } from '../jobs/file-kinds';
import { isLeaving } from './closing';
import { frontWindow } from './main-window';

/**
 * Asks where to save. The system's dialog asks before a file is replaced.
 *
 * @param suggestedName without a folder; the dialog opens in Documents.
 * @returns null if the user thought better of it; else an absolute path that ends with the kind's extension.
 */
export async function askWhereToSave(suggestedName: string, kind: FileKind): Promise<string | null> {
  const options: SaveDialogOptions = {
    defaultPath: path.join(app.getPath('documents'), suggestedName),
    filters: [{ name: kind.name, extensions: [kind.extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
  const window = windowThatStays();
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (canceled || !filePath) return null;
  const hasExtension = path.extname(filePath).toLowerCase() === `.${kind.extension}`;
  return hasExtension ? filePath : askAgainWithExtension(`${filePath}.${kind.extension}`);
}

/** With an extension added the name is another one, and the dialog has not asked about that. */
async function askAgainWithExtension(file: string): Promise<string | null> {
  if (!existsSync(file)) return file;
  const question = {
    type: 'question' as const,
    message: `“${path.basename(file)}” exists already. Replace it?`,
    detail: 'What is in it now is lost.',
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  };
  const window = windowThatStays();
  const { response } = await (window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question));
  return response === 0 ? file : null;
}

/** Asks for one file to read; null if the user thought better of it. */
export async function askWhatToOpen(title: string, extensions: readonly string[]): Promise<string | null> {
  const options: OpenDialogOptions = {
    title,
    filters: [{ name: title, extensions: [...extensions] }],
    properties: ['openFile'],
  };
  const window = windowThatStays();
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** A file from outside is opened only after a question, each time. */
export async function askToOpenOutside(name: string): Promise<boolean> {
  const question = {
    type: 'question' as const,
    message: `Open “${name}” in another program?`,
    detail:
      'Rapport makes a copy and hands it to the program this computer uses for such files. Open it only if you know ' +
      'where it came from. What you change in the copy is not kept.',
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  };
  const window = windowThatStays();
  const { response } = await (window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question));
  return response === 0;
}

/** A dialog that hung on a window that only finishes its saves would be gone with it. */
function windowThatStays(): BrowserWindow | null {
  const window = frontWindow();
  return window && !isLeaving(window) ? window : null;
}
