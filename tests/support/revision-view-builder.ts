import { auditEntrySchema, type AuditEntry } from '#shared/domain/signing/audit-schema';
import { revisionViewSchema, type RevisionView, type SignatoryView } from '#shared/domain/signing/room-schema';

const digit = (number: number) => number.toString(16).slice(-1);
export const revisionId = (number: number) => `00000000-0000-4000-8000-0000000000${digit(number)}0`;
export const digest = (number: number) => digit(number).repeat(64);

export function signatoryView(changes: Partial<SignatoryView> & { readonly id: string }): SignatoryView {
  return {
    name: 'Ada Reyes',
    title: 'VP Marketing',
    role: 'marketing',
    isRequired: true,
    state: 'waiting',
    method: null,
    picture: null,
    atMs: null,
    clockWentBackMs: null,
    reason: null,
    consentedLoosenings: [],
    ...changes,
  };
}

/** A revision that waits for marketing and sales. */
export function revisionView(number: number, changes: Partial<RevisionView> = {}): RevisionView {
  return revisionViewSchema.parse({
    id: revisionId(number),
    number,
    state: 'open',
    isSuperseded: false,
    contentSha256: digest(number),
    closedAtMs: Date.UTC(2026, 10, 12, 9, 30),
    sealedAtMs: null,
    fileSha256: null,
    reopenedAtMs: null,
    reopenReason: null,
    rootFingerprint: digest(15),
    gaps: [],
    gapsAcceptedBy: '',
    predecessor: null,
    amendment: null,
    signatories: [
      signatoryView({ id: 'ada' }),
      signatoryView({ id: 'ben', name: 'Ben Ito', title: 'VP Sales', role: 'sales' }),
    ],
    papers: [],
    whyNotSeal: 'Ada Reyes and Ben Ito have still to sign.',
    ...changes,
  });
}

export function auditEntry(position: number, changes: Partial<Omit<AuditEntry, 'agreementId'>> = {}): AuditEntry {
  return auditEntrySchema.parse({
    agreementId: '00000000-0000-4000-8000-0000000000aa',
    position,
    kind: 'closed',
    atMs: Date.UTC(2026, 10, 12, 9, 30),
    clockWentBackMs: null,
    revisionId: revisionId(1),
    signatoryId: null,
    subjectSha256: digest(1),
    detail: '',
    previous: position === 1 ? null : digest(position),
    ...changes,
  });
}
