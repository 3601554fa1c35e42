import { packPartNames, type PackPart } from '#shared/domain/pack/pack-schema';
import { agreementFileText } from '../agreement-file/write-agreement-file';
import { readAgreementFile } from '../agreement-file/read-agreement-file';
import { makeBackup } from '../db/backup';
import { toStorageError } from '../db/storage-error';
import { buildDeck } from '../exporting/deck/build-deck';
import { buildHandout } from '../exporting/handout/build-handout';
import { buildMarkdown } from '../exporting/markdown/build-markdown';
import { buildPack } from '../exporting/pack/build-pack';
import { buildReviewRecord } from '../exporting/review/build-review-record';
import { buildDraftPdf } from '../exporting/revision/build-draft-pdf';
import { buildSignaturePage } from '../exporting/revision/build-signature-page';
import { eraseFromBackups, type EraseOrder, type EraseReport } from '../hiring/candidates/erase-from-backups';
import { isAgingWork, performAging } from '../lead-aging/aging-work';
import { isHiringWork, performHiring } from './perform-hiring';
import { isLibraryWork, performLibrary } from './perform-library';
import { WorkCancelledError, type WorkContext, type WorkRequest, type WorkResult } from './work';

const nothing: WorkResult = { bytes: null, report: null, agreement: null };
const utf8 = (text: string) => new TextEncoder().encode(text);

/**
 * Does one piece of long work. Runs anywhere: in a worker thread of the app, or in the command line's own process.
 *
 * @throws {WorkCancelledError} between two phases, if the context says so.
 * @throws {AppError} a refusal in the user's words.
 */
export async function performWork(request: WorkRequest, { enter }: WorkContext): Promise<WorkResult> {
  if (isHiringWork(request)) return await performHiring(request, enter);
  if (isLibraryWork(request)) return await performLibrary(request, enter);
  if (isAgingWork(request)) return { ...nothing, ...(await performAging(request, enter)) };
  switch (request.kind) {
    case 'deck': {
      const { kind: _kind, ...source } = request;
      const { bytes, report } = await buildDeck({ ...source, onProgress: enter });
      return { ...nothing, bytes, report };
    }
    case 'markdown':
      enter({ phase: 'Writing the text', fraction: 0.2 });
      return { ...nothing, bytes: utf8(buildMarkdown(request)) };
    case 'handout':
      enter({ phase: 'Setting the pages', fraction: 0.2 });
      return { ...nothing, bytes: await buildHandout(request) };
    case 'draft-pdf':
      enter({ phase: 'Setting the pages', fraction: 0.2 });
      return { ...nothing, bytes: await buildDraftPdf(request) };
    case 'pack':
      return { ...nothing, bytes: await buildPack({ ...request, onPart: onPart(enter) }) };
    case 'review-record':
      enter({ phase: 'Setting the pages', fraction: 0.2 });
      return { ...nothing, bytes: await buildReviewRecord(request) };
    case 'signature-page':
      enter({ phase: 'Setting the page', fraction: 0.2 });
      return { ...nothing, bytes: await buildSignaturePage(request) };
    case 'agreement-file':
      enter({ phase: 'Writing the file', fraction: 0.2 });
      return { ...nothing, bytes: utf8(agreementFileText(request.document, request.client)) };
    case 'read-agreement':
      enter({ phase: 'Reading the file', fraction: 0.2 });
      return { ...nothing, agreement: await readAgreementFile(request.file) };
    case 'backup':
      backUp(request.order, enter);
      return nothing;
    case 'erase-from-backups':
      enter({ phase: 'Rewriting the backups', fraction: 0.1 });
      return { ...nothing, erased: await erase(request.order) };
  }
}

const onPart =
  (enter: WorkContext['enter']) =>
  (part: PackPart, fraction: number): void =>
    enter({ phase: `Setting the pages: ${packPartNames[part].toLowerCase()}`, fraction: 0.1 + 0.8 * fraction });

async function erase(order: EraseOrder): Promise<EraseReport> {
  try {
    return await eraseFromBackups(order);
  } catch (cause) {
    throw toStorageError(cause);
  }
}

function backUp(order: Extract<WorkRequest, { kind: 'backup' }>['order'], enter: WorkContext['enter']): void {
  try {
    makeBackup({ ...order, onProgress: (phase, fraction) => enter({ phase, fraction }) });
  } catch (cause) {
    throw cause instanceof WorkCancelledError ? cause : toStorageError(cause);
  }
}
