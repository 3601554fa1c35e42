import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { clientSchema } from '#shared/domain/engagement/engagement-schema';
import { consentText } from '#shared/domain/signing/consent-text';
import { revisionIdSchema } from '#shared/domain/signing/revision-schema';
import {
  signingRoomSchema,
  signingSheetSchema,
  type ClosingView,
  type RevisionView,
  type SignatoryView,
  type SigningRoom,
  type SigningSheet,
} from '#shared/domain/signing/room-schema';
import { revisionView as builtRevision, signatoryView as builtSignatory } from './revision-view-builder';

export const agreementId = '11111111-1111-4111-8111-111111111111';
export const revisionId = revisionIdSchema.parse('22222222-2222-4222-8222-222222222222');
const digest = '3f2a9b1077c4e01d'.padEnd(64, '0');
const root = 'aa'.repeat(32);

/** A marketing executive who has not signed yet. */
export const signatoryView = (changes: Partial<SignatoryView> = {}): SignatoryView =>
  builtSignatory({ id: 'm1', name: 'Hana Brandt', title: 'CMO', ...changes });

export const salesView = (changes: Partial<SignatoryView> = {}): SignatoryView =>
  signatoryView({ id: 's1', name: 'Maria Lopez', title: 'VP Sales', role: 'sales', ...changes });

export const picture = { width: 100, height: 40, path: 'M 0 0 L 100 40', look: 'stroke', penWidth: 2 } as const;

/** A slide with its title as its only words. */
export const slide = (title: string) => ({
  title,
  altText: `${title}.`,
  notes: '',
  boxes: [{ x: 0, y: 0, width: 900, height: 40, lines: [[{ text: title }]] }],
  fit: { title, fontPt: 14, spilled: [], fill: 0.5 },
});

export const slides = { slides: ['Summary', 'Communication', 'Terms'].map(slide) };

export const revisionView = (changes: Partial<RevisionView> = {}): RevisionView =>
  builtRevision(1, {
    id: revisionId,
    contentSha256: digest,
    closedAtMs: Date.UTC(2026, 11, 3, 9),
    rootFingerprint: root,
    signatories: [signatoryView(), salesView()],
    whyNotSeal: 'Hana Brandt and Maria Lopez have still to sign.',
    ...changes,
  });

/** What stands between a draft and its closing: nothing, but for what is said. */
export const closing = (changes: Partial<Record<keyof ClosingView, unknown>> = {}) => ({
  blockers: [],
  workingTime: [],
  gaps: [],
  notes: [],
  amendment: null,
  ...changes,
});

/** A first draft that can close, with open keys. */
export const signingRoom = (changes: Partial<Record<keyof SigningRoom, unknown>> = {}): SigningRoom =>
  signingRoomSchema.parse({
    agreementId,
    engagementId: '33333333-3333-4333-8333-333333333333',
    clientName: 'Northwind',
    isSample: false,
    title: 'Service level agreement',
    status: 'draft',
    rev: 4,
    closing: closing(),
    revisions: [],
    log: { entries: [], problem: null },
    keys: {
      current: { fingerprint: root, protection: 'passphrase', isSample: false, createdAtMs: 0 },
      roots: [],
      isUnlocked: true,
      hasKeychain: false,
    },
    ...changes,
  });

export const signingSheet = (changes: Partial<Record<keyof SigningSheet, unknown>> = {}): SigningSheet =>
  signingSheetSchema.parse({
    revisionId,
    agreementId,
    number: 1,
    title: 'Service level agreement',
    clientName: 'Northwind',
    contentSha256: digest,
    consentText,
    signatory: signatoryView(),
    client: clientSchema.parse({ name: 'Northwind' }),
    document: agreementDocumentSchema.parse({}),
    gaps: [],
    gapsAcceptedBy: '',
    amendment: null,
    loosenings: [],
    changes: [],
    slides,
    isOpen: true,
    ...changes,
  });
