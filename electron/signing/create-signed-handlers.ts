import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import type { PreviewDeck } from '../agreements/agreement-handlers';
import type { AgreementRepository } from '../agreements/agreement-repository';
import type { Db } from '../db/connection';
import type { EngagementRepository } from '../engagements/engagement-repository';
import { createSigningHandlers, waitingFor } from './create-signing-handlers';
import { createRootLazily } from './keys/create-root-lazily';
import { createKeyRing, type CreateRoot } from './keys/key-ring';
import type { Keychain } from './keys/keychain';
import { createKeysHandlers } from './keys/keys-handlers';
import type { PassphraseCost } from './keys/passphrase-guard';
import { createRootRepository, type RootRepository } from './keys/root-repository';
import { createAuditLog } from './log/audit-log';
import { createAmendmentRepository } from './revisions/amendment-repository';
import { createRecordChecks } from './revisions/record-checks';
import { createRevisionRepository, type RevisionRepository } from './revisions/revision-repository';
import type { ChooseScan, VerifySealed } from './signing-deps';
import { lazySigningTools, type SigningTools } from './signing-tools';
import { createVerificationHandlers } from './verify/verification-handlers';
import { workspaceKnowledge } from './verify/workspace-knowledge';

/** What signing needs of the machine around it; everything has a default but what only a window can do. */
export interface SigningSurroundings {
  /** The system's own safe for the signing keys; without it a passphrase guards them. */
  readonly keychain?: Keychain | null;
  /** Makes the keys a workspace signs with, for tests that need the same ones each time. */
  readonly createRoot?: CreateRoot;
  /** Of scrypt for the signing keys, for tests that cannot wait for the usual one. */
  readonly passphraseCost?: PassphraseCost;
  /** Lays out pages and signs them, for tests that are about records. */
  readonly signingTools?: SigningTools;
  /** Checks a sealed file, for tests that are about records. */
  readonly verifySealed?: VerifySealed;
  /** Asks for a scan in main's own dialog; where there are no windows, nobody chooses one. */
  readonly chooseScan?: ChooseScan;
  /** Asks for a document to check, in main's own dialog; an absolute path, or null. */
  readonly chooseDocument?: () => Promise<string | null>;
  /** The next document the app was opened with, each once; an absolute path, or null. */
  readonly takeOpenedDocument?: () => string | null;
}

interface Deps extends SigningSurroundings {
  readonly engagements: EngagementRepository;
  readonly agreements: AgreementRepository;
  readonly previewDeck: PreviewDeck;
  /** Whose keys they are, for the certificates' names. */
  readonly organisation: () => string;
  readonly inTransaction: <T>(work: () => T) => T;
  readonly onAgreementChanged: (id: AgreementId, rev: number, caller: Caller) => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

export interface SignedHandlers {
  readonly handlers: Pick<ApiHandlers, 'signing' | 'keys' | 'verification'>;
  /** Names of those who have still to sign an agreement that is closed for signing. */
  readonly waitingFor: (id: AgreementId) => string[];
}

/** The calls that closed revisions and the keys they are signed with are behind. */
export function createSignedHandlers(db: Db, deps: Deps): SignedHandlers {
  const { newId, nowMs } = deps;
  const roots = createRootRepository(db);
  const revisions = createRevisionRepository(db);
  const keys = createKeyRing({
    roots,
    keychain: deps.keychain ?? null,
    createRoot: deps.createRoot ?? createRootLazily,
    organisation: deps.organisation,
    ...(deps.passphraseCost && { cost: deps.passphraseCost }),
    newId,
    nowMs,
  });
  const verifySealed = deps.verifySealed ?? verifierOf(roots, revisions);
  const signing = createSigningHandlers({
    ...deps,
    revisions,
    amendments: createAmendmentRepository(db),
    log: createAuditLog(db, nowMs),
    checks: createRecordChecks(db),
    keys,
    tools: deps.signingTools ?? lazySigningTools,
    chooseScan: deps.chooseScan ?? (async () => null),
    verifySealed,
  });
  const verification = createVerificationHandlers({
    verify: verifySealed,
    chooseDocument: deps.chooseDocument ?? (async () => null),
    takeOpenedDocument: deps.takeOpenedDocument ?? (() => null),
  });
  return {
    handlers: { signing, keys: createKeysHandlers(keys), verification },
    waitingFor: (id) => waitingFor(revisions, id),
  };
}

/** Loaded when first needed: the start of the app must not wait for what reads PDFs. */
function verifierOf(roots: RootRepository, revisions: RevisionRepository): VerifySealed {
  return async (file) => {
    const { verifyFile } = await import('./verify/verify-file');
    return await verifyFile({ ...file, ...workspaceKnowledge({ roots, revisions }) });
  };
}
