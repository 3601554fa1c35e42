import { Worker } from 'node:worker_threads';

import { AppError } from '#shared/kernel/errors';
import {
  WorkCancelledError,
  type Perform,
  type WorkOptions,
  type WorkOrder,
  type WorkReply,
  type WorkRequest,
  type WorkResult,
} from './work';

interface WorkThreads {
  readonly perform: Perform;
  /** Ends the threads that wait for work. */
  readonly end: () => Promise<void>;
}

/** Work that does not come to the end of its phase within this time is ended with its thread. */
const graceMs = 400;

/**
 * Worker threads for long work. One that finished is kept for the next job, because loading fonts and code takes longer
 * than most exports.
 *
 * @param script the built `job-worker.cjs`.
 */
export function createWorkThreads(script: string): WorkThreads {
  let idle: Worker | null = null;
  const take = () => {
    const worker = idle ?? new Worker(script);
    idle = null;
    worker.ref();
    return worker;
  };
  const giveBack = (worker: Worker) => {
    if (idle) return void worker.terminate();
    worker.unref();
    idle = worker;
  };
  return {
    perform: async (request, options) => {
      if (options.signal.aborted) throw new WorkCancelledError();
      const worker = take();
      const result = await converse(worker, request, options);
      if (result.isThreadUsable) giveBack(worker);
      else await worker.terminate();
      return result.outcome();
    },
    end: async () => {
      const waiting = idle;
      idle = null;
      await waiting?.terminate();
    },
  };
}

interface Conversation {
  readonly isThreadUsable: boolean;
  /** The result, or throws what went wrong. */
  readonly outcome: () => WorkResult;
}

function converse(worker: Worker, request: WorkRequest, { onPhase, signal }: WorkOptions): Promise<Conversation> {
  return new Promise((resolve) => {
    const cancelled = new Int32Array(new SharedArrayBuffer(4));
    let timer: NodeJS.Timeout | undefined;
    const settle = (conversation: Conversation) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      worker.off('message', hear).off('error', crash).off('exit', exit);
      resolve(conversation);
    };
    const fail = (cause: Error, isThreadUsable: boolean) => settle({ isThreadUsable, outcome: () => raise(cause) });
    const cancel = () => {
      Atomics.store(cancelled, 0, 1);
      timer = setTimeout(() => fail(new WorkCancelledError(), false), graceMs);
    };
    const crash = (cause: Error) => fail(cause, false);
    const exit = (code: number) => fail(new Error(`the worker thread ended with ${code}`), false);
    const hear = (reply: WorkReply) => {
      if (reply.kind === 'phase') return onPhase(reply.phase);
      if (reply.kind === 'done') return settle({ isThreadUsable: true, outcome: () => reply.result });
      return fail(errorOf(reply), reply.kind !== 'broken');
    };
    signal.addEventListener('abort', cancel, { once: true });
    worker.on('message', hear).on('error', crash).on('exit', exit);
    worker.postMessage({ request, cancelled } satisfies WorkOrder);
  });
}

function errorOf(reply: Exclude<WorkReply, { kind: 'phase' | 'done' }>): Error {
  if (reply.kind === 'cancelled') return new WorkCancelledError();
  if (reply.kind === 'refused') return AppError.fromData(reply.error);
  return Object.assign(new Error(reply.error.message), { name: reply.error.name, stack: reply.error.stack });
}

function raise(cause: Error): never {
  throw cause;
}
