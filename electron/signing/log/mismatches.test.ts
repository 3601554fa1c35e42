import { expect, it } from 'vitest';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import type { AuditEntry, AuditKind } from '#shared/domain/signing/audit-schema';
import { revisionIdSchema } from '#shared/domain/signing/revision-schema';
import { mismatches } from './mismatches';
import type { RecordedStep } from './recorded-steps';

const revisionId = revisionIdSchema.parse('11111111-1111-4111-8111-111111111111');
const digestOf = (kind: string, atMs: number) => `${kind}${atMs}`.padEnd(64, '0');

const line = (position: number, kind: AuditKind, signatoryId: string | null = null): AuditEntry => ({
  agreementId: agreementIdSchema.parse('22222222-2222-4222-8222-222222222222'),
  position,
  kind,
  atMs: position,
  clockWentBackMs: null,
  revisionId,
  signatoryId,
  subjectSha256: digestOf(kind, position),
  detail: '',
  previous: null,
});
const stepOf = ({ kind, signatoryId, subjectSha256, atMs }: AuditEntry): RecordedStep => ({
  kind,
  revisionId,
  number: 1,
  signatoryId,
  subjectSha256,
  atMs,
});

const closed = line(1, 'closed');
const signed = line(2, 'signed', 'm');
const sealed = line(3, 'sealed');
const life = [closed, signed, sealed];
const steps = life.map(stepOf);

it('finds nothing where each line has its record and each record its line', () => {
  expect(mismatches(life, { steps, status: 'sealed' })).toEqual([]);
  expect(mismatches([], { steps: [], status: 'draft' })).toEqual([]);
  expect(mismatches([...life, line(4, 'exported')], { steps, status: 'sealed' })).toEqual([]);
});

it.each([
  ['a line without a record', life, steps.slice(0, 2), ['Line 3 of the log tells of a seal that is not recorded so.']],
  [
    'a record without a line',
    [closed, sealed],
    steps,
    ['The log does not tell of a signature of revision 1 as it is recorded.'],
  ],
  [
    'a record at another time',
    life,
    [steps[0]!, { ...steps[1]!, atMs: 9 }, steps[2]!],
    [
      'Line 2 of the log tells of a signature that is not recorded so.',
      'The log does not tell of a signature of revision 1 as it is recorded.',
    ],
  ],
  [
    'the same record twice',
    life,
    [...steps, steps[1]!],
    ['The log does not tell of a signature of revision 1 as it is recorded.'],
  ],
])('names %s', (_what, entries, recorded, problems) => {
  expect(mismatches(entries, { steps: recorded, status: 'sealed' })).toEqual(problems);
});

it.each([
  [['closed'], 'signing'],
  [['closed', 'reopened'], 'draft'],
  [['closed', 'sealed'], 'sealed'],
  [['closed', 'sealed', 'amendment-begun'], 'amending'],
  [['closed', 'sealed', 'amendment-begun', 'amendment-dropped'], 'sealed'],
  [['closed', 'sealed', 'amendment-begun', 'closed', 'reopened'], 'amending'],
] as const)('knows that %j leave an agreement %s', (kinds, status) => {
  const entries = kinds.map((kind, index) => line(index + 1, kind));
  const recorded = entries.filter(({ kind }) => !kind.startsWith('amendment')).map(stepOf);

  expect(mismatches(entries, { steps: recorded, status })).toEqual([]);
  expect(mismatches(entries, { steps: recorded, status: status === 'draft' ? 'sealed' : 'draft' })).toHaveLength(1);
});
