import { expect, it } from 'vitest';

import { revisionIdSchema } from '#shared/domain/signing/revision-schema';
import type { SealStatement, SignatureRecord } from '#shared/domain/signing/signature-schema';
import { sealLines, signatureLines } from './appearance-lines';

const revisionId = revisionIdSchema.parse('11111111-1111-4111-8111-111111111111');
const contentSha256 = 'a'.repeat(64);
const atMs = Date.UTC(2026, 10, 3, 9, 30, 15);
const record: SignatureRecord = {
  revisionId,
  contentSha256,
  atMs,
  clockWentBackMs: null,
  signatoryId: 'm',
  name: 'Ada Reyes',
  title: 'CMO',
  role: 'marketing',
  consentText: '',
  consentedLoosenings: [],
  mark: { method: 'typed', text: 'Ada' },
  picture: { width: 1, height: 1, path: '', look: 'fill', penWidth: 0 },
  certificate: '',
};

it('says how and when somebody signed, and by which clock', () => {
  expect(signatureLines(record, 'en-GB')).toEqual([
    'CMO',
    'Typed on screen, 3 November 2026, 09:30 UTC, by this machine’s clock',
  ]);
  expect(signatureLines({ ...record, title: ' ', clockWentBackMs: 3 * 3_600_000 }, 'en-GB')).toEqual([
    'Typed on screen, 3 November 2026, 09:30 UTC, by this machine’s clock, which had been set back 3 hours',
  ]);
});

it.each([
  [['a'], 'Consents separately to the one loosening of this amendment'],
  [['a', 'b'], 'Consents separately to each of the 2 loosenings of this amendment'],
])('says that a leader consents to the loosenings %j', (consentedLoosenings, line) => {
  expect(signatureLines({ ...record, consentedLoosenings }, 'en-GB').at(-1)).toBe(line);
});

const signatory = (id: string, name: string) => ({ id, name, title: '', role: 'witness' as const, personId: null });
const signatories = [signatory('m', 'Ada'), signatory('s', 'Bo'), signatory('w', 'Cleo'), signatory('v', 'Dan')];
const statement: SealStatement = {
  format: 'rapport-seal',
  revisionId,
  contentSha256,
  signed: ['m'],
  onPaper: [{ signatoryIds: ['s'], fileSha256: contentSha256 }],
  declined: ['w'],
};

it('names in the seal who signed, on paper or not at all', () => {
  const lines = sealLines({ signatories, client: { locale: 'en-GB' } }, statement, { atMs, clockWentBackMs: null });

  expect(lines).toEqual([
    'Signed: Ada',
    'Signed on paper, as scans say: Bo',
    'Declined: Cleo',
    'Not signed: Dan',
    'Sealed 3 November 2026, 09:30 UTC, by this machine’s clock',
  ]);
});
