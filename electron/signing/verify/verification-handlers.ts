import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { checkDocument } from './check-document';

interface Deps {
  /** Checks a file against what this workspace knows. */
  readonly verify: (file: { fileName: string; content: Uint8Array }) => Promise<VerificationReport>;
  /** Asks for a file in main's own dialog; null if the user thought better of it. An absolute path. */
  readonly chooseDocument: () => Promise<string | null>;
  /** The next file the app was opened with, once; null if there is none. An absolute path. */
  readonly takeOpenedDocument: () => string | null;
}

/** The page never names a file: it hands over what was dropped on it, or main asks. */
export function createVerificationHandlers({
  verify,
  chooseDocument,
  takeOpenedDocument,
}: Deps): ApiHandlers['verification'] {
  const checkIfAny = (file: string | null) => (file === null ? null : checkDocument(file, verify));
  return {
    check: (file) => verify(file),
    choose: async () => await checkIfAny(await chooseDocument()),
    opened: () => checkIfAny(takeOpenedDocument()),
  };
}
