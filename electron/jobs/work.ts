import type { AgreementFile } from '#shared/domain/agreement/agreement-file';
import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import type { DeckLayout, DeckReport } from '#shared/domain/deck/deck-schema';
import type { SignedRevision } from '#shared/domain/deck/signed-revision';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import type { PackContent } from '#shared/domain/pack/pack-content';
import type { PackPart } from '#shared/domain/pack/pack-schema';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import type { ReadLibraryFile } from '#shared/domain/library-file/file-item';
import type { AgedLeads, LeadsStart } from '#shared/domain/lead-aging/aging-order-schema';
import type { AppErrorData } from '#shared/kernel/errors';
import type { BackupOrder } from '../db/backup';
import type { EraseOrder, EraseReport } from '../hiring/candidates/erase-from-backups';
import type { ReviewRecordSource } from '../exporting/review/build-review-record';
import type { HiringWork } from './hiring-work';
import type { AgingWork } from '../lead-aging/aging-work';
import type { LibraryWork } from './library-work';

export interface Exported {
  readonly document: AgreementDocument;
  readonly client: Client;
}

/** What a worker thread can be asked for: plain data, so that it can be sent. */
export type WorkRequest =
  | ({ readonly kind: 'deck'; readonly layout: DeckLayout; readonly signed?: SignedRevision } & Exported)
  | ({ readonly kind: 'markdown' } & Exported)
  | ({ readonly kind: 'handout' } & Exported)
  | ({ readonly kind: 'agreement-file' } & Exported)
  | ({ readonly kind: 'draft-pdf' } & Exported)
  | {
      readonly kind: 'pack';
      readonly client: Client;
      readonly content: PackContent;
      readonly parts: readonly PackPart[];
    }
  | ({ readonly kind: 'review-record' } & ReviewRecordSource)
  | { readonly kind: 'signature-page'; readonly record: RevisionRecord; readonly contentSha256: string }
  | { readonly kind: 'read-agreement'; readonly file: string }
  | HiringWork
  | LibraryWork
  | AgingWork
  | { readonly kind: 'backup'; readonly order: BackupFacts }
  | { readonly kind: 'erase-from-backups'; readonly order: EraseOrder };

type BackupFacts = Pick<BackupOrder, 'workspaceFile' | 'backupFolder' | 'reason' | 'nowMs'>;

export interface WorkResult {
  /** The file's content, for work that makes one. */
  readonly bytes: Uint8Array | null;
  readonly report: DeckReport | null;
  /** What was read, for work that reads. */
  readonly agreement: AgreementFile | null;
  /** What came of an erasure. */
  readonly erased?: EraseReport;
  /** A file of the library that was read. */
  readonly library?: ReadLibraryFile;
  /** A file of leads as far as it was looked at. */
  readonly leadsStart?: LeadsStart;
  /** What came of a file of leads. */
  readonly aged?: AgedLeads;
}

/** Where work stands. */
export interface Phase {
  /** What it is doing, for the user: "Laying out the slides". */
  readonly phase: string;
  /** 0 to 1. */
  readonly fraction: number;
}

/** The user stopped the work. */
export class WorkCancelledError extends Error {
  override readonly name = 'WorkCancelledError';
}

/** How work speaks with whoever asked for it. */
export interface WorkContext {
  /** Tells where the work stands. @throws {WorkCancelledError} if it was cancelled: the next phase must not begin. */
  readonly enter: (phase: Phase) => void;
}

export interface WorkOptions {
  readonly onPhase: (phase: Phase) => void;
  readonly signal: AbortSignal;
}

/** Does one piece of work elsewhere. Rejects with {@link WorkCancelledError}, an `AppError` or a bug. */
export type Perform = (request: WorkRequest, options: WorkOptions) => Promise<WorkResult>;

/** Main to thread. `cancelled` holds 1 as soon as the work is to stop: a busy thread reads no messages. */
export interface WorkOrder {
  readonly request: WorkRequest;
  readonly cancelled: Int32Array;
}

/** Thread to main. */
export type WorkReply =
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'done'; readonly result: WorkResult }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly error: AppErrorData }
  | {
      readonly kind: 'broken';
      readonly error: { readonly name: string; readonly message: string; readonly stack: string };
    };
