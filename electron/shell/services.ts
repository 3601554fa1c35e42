import type { ApiHandlers } from '#shared/ipc/contract';
import { gatedHandlers } from './gated-handlers';

/** What runs behind the window. */
export interface Services {
  readonly handlers: ApiHandlers;
  /** Shown once when the page asks how the workspace is. */
  readonly leaveNotice: (notice: string) => void;
  /** Finishes what must be finished before the process ends; never rejects. */
  readonly end: () => Promise<void>;
}

export function startServices(): Services {
  let notice: string | null = null;
  return {
    handlers: gatedHandlers({}, () => null),
    leaveNotice: (text) => void (notice = text),
    end: () => Promise.resolve(void notice),
  };
}
