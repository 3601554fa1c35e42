import type { LooseFile } from './file-repository';

/** What candidates' files need of the shell. */
export interface OutsideFiles {
  /** Asks for a file to keep with a candidate; null if the user thought better of it. */
  readonly choose: () => Promise<LooseFile | null>;
  /** Asks, then opens a copy in the system's own program. False if the user thought better of it. */
  readonly open: (file: LooseFile) => Promise<boolean>;
  /** Removes the copies that were made for opening. */
  readonly removeCopies: () => void;
}

/** Where nobody can be asked: no file comes in and none is opened. */
export const noOutsideFiles: OutsideFiles = {
  choose: () => Promise.resolve(null),
  open: () => Promise.resolve(false),
  removeCopies: () => undefined,
};
