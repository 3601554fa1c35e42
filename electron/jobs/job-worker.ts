import { parentPort } from 'node:worker_threads';

import { AppError } from '#shared/kernel/errors';
import { performWork } from './perform-work';
import { WorkCancelledError, type WorkContext, type WorkOrder, type WorkReply } from './work';

/** Entry of a worker thread: takes one order at a time and answers it. */
if (!parentPort) throw new Error('job-worker runs in a worker thread');
const port = parentPort;

const reply = (message: WorkReply) => port.postMessage(message);

port.on('message', (order: WorkOrder) => void work(order));

async function work({ request, cancelled }: WorkOrder): Promise<void> {
  const context: WorkContext = {
    enter: (phase) => {
      if (Atomics.load(cancelled, 0) === 1) throw new WorkCancelledError();
      reply({ kind: 'phase', phase });
    },
  };
  try {
    reply({ kind: 'done', result: await performWork(request, context) });
  } catch (cause) {
    reply(asReply(cause));
  }
}

function asReply(cause: unknown): WorkReply {
  if (cause instanceof WorkCancelledError) return { kind: 'cancelled' };
  if (cause instanceof AppError) return { kind: 'refused', error: cause.toData() };
  const { name, message, stack } = cause instanceof Error ? cause : new Error(String(cause));
  return { kind: 'broken', error: { name, message, stack: stack ?? '' } };
}
