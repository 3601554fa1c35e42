import { create } from 'zustand';

import { mostDocumentBytes } from '#shared/domain/signing/document-size';
import type { VerificationReport } from '#shared/domain/signing/verification-schema';
import { api } from '../../lib/api';
import { looksLikePdf } from './looks-like-pdf';

/** One document and what came of it. */
export interface CheckedDocument {
  readonly id: number;
  /** Empty while a document is still being chosen. */
  readonly fileName: string;
  readonly outcome:
    | { readonly kind: 'checking' }
    | { readonly kind: 'checked'; readonly report: VerificationReport }
    | { readonly kind: 'refused'; readonly reason: string };
}

interface CheckState {
  /** Newest first, for as long as the window is open. */
  readonly documents: readonly CheckedDocument[];
  readonly isChoosing: boolean;
  /** Checks files that were dropped, one after the other. */
  readonly checkFiles: (files: readonly File[]) => Promise<void>;
  /** Asks for a file in the system's dialog. */
  readonly choose: () => Promise<void>;
  /** Checks what the app was opened with. @returns whether there was anything */
  readonly takeOpened: () => Promise<boolean>;
  readonly clear: () => void;
}

/** More dropped at once are a slip of the mouse. */
const MOST_DOCUMENTS = 20;
const MOST_LISTED = 40;

let lastId = 0;

export const useCheck = create<CheckState>()((set, get) => {
  const put = (fileName: string, outcome: CheckedDocument['outcome'], id = (lastId += 1)) => {
    const others = get().documents.filter((document) => document.id !== id);
    const isNew = others.length === get().documents.length;
    const changed = { id, fileName, outcome };
    set(({ documents }) => ({
      documents: isNew
        ? [changed, ...documents].slice(0, MOST_LISTED)
        : documents.map((document) => (document.id === id ? changed : document)),
    }));
    return id;
  };
  const putReport = (report: VerificationReport) => put(report.fileName, { kind: 'checked', report });

  return {
    documents: [],
    isChoosing: false,
    checkFiles: async (files) => {
      const [left] = files.slice(MOST_DOCUMENTS);
      if (left) put(left.name, { kind: 'refused', reason: tooMany(files.length) });
      for (const file of files.slice(0, MOST_DOCUMENTS)) {
        const id = put(file.name, { kind: 'checking' });
        // One after the other: each may be large, and its place in the list is known already.
        put(file.name, await outcomeOf(file), id);
      }
    },
    choose: async () => {
      set({ isChoosing: true });
      try {
        const report = await api.verification.choose();
        if (report) putReport(report);
      } catch (error) {
        put('', { kind: 'refused', reason: wordsOf(error) });
      } finally {
        set({ isChoosing: false });
      }
    },
    takeOpened: async () => {
      let refusal = '';
      for (let taken = 0; taken < MOST_DOCUMENTS; taken += 1) {
        try {
          // Main hands them out one by one.
          const report = await api.verification.opened();
          if (!report) return taken > 0;
          putReport(report);
        } catch (error) {
          const reason = wordsOf(error);
          // The same again is no next file, but main that cannot hand out any.
          if (reason === refusal) return true;
          refusal = reason;
          put('', { kind: 'refused', reason });
        }
      }
      return true;
    },
    clear: () => set({ documents: [] }),
  };
});

const tooMany = (count: number) =>
  `${count} files were dropped at once, and ${MOST_DOCUMENTS} are checked at a time. Drop the rest from this one on again.`;

async function outcomeOf(file: File): Promise<CheckedDocument['outcome']> {
  if (file.size > mostDocumentBytes)
    return {
      kind: 'refused',
      reason: 'It has more than 50 MB. No sealed agreement is that large, so it was not read.',
    };
  try {
    const content = new Uint8Array(await file.arrayBuffer());
    if (!looksLikePdf(file.name, content))
      return { kind: 'refused', reason: 'This is no PDF. A sealed agreement is one: drop that file.' };
    return { kind: 'checked', report: await api.verification.check({ fileName: file.name, content }) };
  } catch (error) {
    return { kind: 'refused', reason: wordsOf(error) };
  }
}

/** A folder, or a file that went away, is named by the page itself; main says in its own words what was wrong. */
function wordsOf(error: unknown): string {
  if (error instanceof DOMException) return 'It could not be read. A folder cannot be checked: drop the PDF itself.';
  return error instanceof Error ? error.message : String(error);
}
