import { create } from 'zustand';

import type { ImportPreview } from '#shared/domain/library/import-schema';
import { api } from '../../../lib/api';
import { startJob } from '../../../lib/jobs-store';
import { loadCatalogue } from '../../../lib/library/catalogue';
import { showToast } from '../../../ui/toast';
import { outcomeInWords } from './import-words';

interface ImportState {
  /** What importing the chosen file would do; null while no file is chosen. */
  readonly preview: ImportPreview | null;
}

export const useImport = create<ImportState>()(() => ({ preview: null }));

/** Lets the user choose a file and shows what it would do. @throws {AppError} if the file cannot be read. */
export async function chooseImport(): Promise<void> {
  const preview = await api.library.chooseImport();
  if (preview) useImport.setState({ preview });
}

/** Imports all good rows of the preview and says what was done. @throws {AppError}; then nothing is imported. */
export async function applyImport({ token, rows }: ImportPreview): Promise<void> {
  const leaveOutBad = rows.some(({ verdict }) => verdict === 'bad');
  const outcome = await api.library.applyImport({ token, leaveOutBad });
  useImport.setState({ preview: null });
  showToast({ title: 'Imported into the library', description: outcomeInWords(outcome), tone: 'good' });
  await loadCatalogue();
}

/** Writes the bad rows to a file that says what is wrong with each. @throws {AppError} */
export async function saveBadRows({ token }: ImportPreview): Promise<void> {
  await startJob({ kind: 'export-bad-rows', token });
}

/** Thinks better of it: nothing is imported. @throws {AppError} */
export async function dropImport({ token }: ImportPreview): Promise<void> {
  useImport.setState({ preview: null });
  await api.library.dropImport({ token });
}
