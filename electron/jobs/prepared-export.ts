import type { WorkRequest } from './work';

/** A file that can be made: what it is called at first, and the work that makes it. */
export interface PreparedExport {
  readonly fileName: string;
  readonly work: WorkRequest;
}
