import type { CandidateId, ErasureCertificate } from '#shared/domain/candidate/candidate-schema';
import type { SearchRepository } from '../searches/search-repository';
import type { CandidateRepository } from './candidate-repository';
import type { CertificateRepository, PendingErasure } from './certificate-repository';
import type { EraseReport } from './erase-from-backups';
import type { FileRepository } from './file-repository';
import type { OutsideFiles } from './outside-files';

interface Deps {
  readonly searches: SearchRepository;
  readonly candidates: CandidateRepository;
  readonly files: FileRepository;
  readonly certificates: CertificateRepository;
  readonly outside: Pick<OutsideFiles, 'removeCopies'>;
  readonly inTransaction: <T>(work: () => T) => T;
  /** Writes the file anew without what was deleted, and empties its log. */
  readonly rewriteFile: () => Promise<void>;
  readonly scrub: () => void;
  readonly eraseFromBackups: (erased: PendingErasure) => Promise<EraseReport>;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

export type EraseCandidate = (id: CandidateId) => Promise<ErasureCertificate>;

/**
 * Erases candidates for good: the rows, the file's free pages, the log, the copies that were opened, the backups. The
 * backups come last and may take a while or fail (a full disk): then the certificate says so, and
 * `finishErasures` of the next start goes on.
 */
export function createErasure(deps: Deps) {
  const { searches, candidates, files, certificates, inTransaction, newId, nowMs } = deps;

  const finish = async ({ certificate, candidateId }: PendingErasure): Promise<ErasureCertificate> => {
    await deps.rewriteFile();
    const { rewritten, left } = await deps.eraseFromBackups({ certificate, candidateId });
    const settled = { ...certificate, backupsRewritten: rewritten, backupsLeft: [...left] };
    certificates.settle(settled);
    deps.scrub(); // settling took the id out of the certificate
    return settled;
  };

  const erase: EraseCandidate = async (id) => {
    const pending = inTransaction((): PendingErasure => {
      const searchTitle = titleOf(searches, candidates, id);
      const certificate: ErasureCertificate = {
        id: newId(),
        erasedAtMs: nowMs(),
        searchTitle,
        files: files.list(id).length,
        scorecards: candidates.scorecardsOf(id),
        backupsRewritten: null,
        backupsLeft: [],
      };
      certificates.insert({ certificate, candidateId: id });
      candidates.remove(id);
      return { certificate, candidateId: id };
    });
    try {
      deps.outside.removeCopies();
      return await finish(pending);
    } catch (cause) {
      console.error('the backups could not be rewritten yet', cause);
      return pending.certificate;
    }
  };

  return {
    erase,
    /** Goes on with erasures that were interrupted. One that fails again is logged and stays for the next start. */
    finishErasures: async (): Promise<void> => {
      for (const pending of certificates.pending()) {
        try {
          await finish(pending);
        } catch (cause) {
          console.error('an erasure could not be finished', cause);
        }
      }
    },
  };
}

/** Of the search, for the certificate; a damaged search must not stop an erasure. */
function titleOf(searches: SearchRepository, candidates: CandidateRepository, id: CandidateId): string {
  const stored = candidates.find(id);
  if (!stored) return '';
  try {
    return searches.find(stored.searchId)?.document.title ?? '';
  } catch (cause) {
    console.error('the title of a damaged search is not on the certificate', cause);
    return '';
  }
}
