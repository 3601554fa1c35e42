import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';

import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import { signatoriesOf } from '#shared/domain/signing/closing';
import { consentText } from '#shared/domain/signing/consent-text';
import { revisionRecordSchema, type RevisionRecord } from '#shared/domain/signing/revision-schema';

export interface FrozenRevision {
  readonly record: RevisionRecord;
  readonly recordJson: string;
  readonly contentSha256: string;
}

/** A closed revision of an agreement, as the pages are made from. */
export function frozenRevision(
  { client, document }: { readonly client: Client; readonly document: AgreementDocument },
  changes: Partial<RevisionRecord> = {},
): FrozenRevision {
  const record = revisionRecordSchema.parse({
    format: 'rapport-revision',
    formatVersion: 1,
    agreementId: '0b7f6a52-3d1c-4f7e-9a8b-2c4d6e8f0a13',
    revisionId: '5c9e1d47-8a2b-4c3d-b6e5-7f8091a2b3c4',
    number: 1,
    closedAt: '2026-12-03T15:42:10Z',
    rootFingerprint: 'a1b2c3d4e5f60718'.repeat(4),
    client,
    agreement: document,
    signatories: signatoriesOf(document),
    gaps: [],
    gapsAcceptedBy: '',
    consentText,
    predecessor: null,
    amendment: null,
    ...changes,
  });
  const recordJson = canonicalize(record) ?? '';
  return { record, recordJson, contentSha256: createHash('sha256').update(recordJson, 'utf8').digest('hex') };
}
