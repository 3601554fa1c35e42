import { expect, it } from 'vitest';

import { agreementIdSchema, agreementStatuses } from '../agreement/agreement-schema';
import type { AgreementSummary } from '../agreement/agreement-summary';
import { mustHaveIds } from '../agreement/must-have-schema';
import { engagementIdSchema } from '../engagement/engagement-schema';
import { homeOverview } from './home-overview';

const today = '2027-01-28';

function agreement(number: number, change: Partial<AgreementSummary> = {}): AgreementSummary {
  return {
    id: agreementIdSchema.parse(`00000000-0000-4000-8000-00000000000${number}`),
    engagementId: engagementIdSchema.parse('00000000-0000-4000-8000-0000000000ff'),
    status: 'draft',
    rev: 1,
    createdAtMs: number,
    updatedAtMs: number,
    title: `Agreement ${number}`,
    engagementName: 'Client',
    isSample: false,
    currentStage: 'setup',
    workshopDay: null,
    effectiveTo: null,
    mustHaves: mustHaveIds.map((id) => ({ id, name: id, isMet: false, missing: ['x'], stage: 'summary' as const })),
    waitingFor: [],
    isIntact: true,
    ...change,
  };
}
const numbers = (rows: readonly AgreementSummary[]) => rows.map((row) => row.createdAtMs);

it('resumes the latest change that can be read', () => {
  const { resume, recent } = homeOverview([agreement(1), agreement(3, { isIntact: false }), agreement(2)], today);

  expect(resume?.createdAtMs).toBe(2);
  expect(numbers(recent)).toEqual([3, 2, 1]);
});

it('shows workshops of the coming week, earliest first', () => {
  const rows = ['2027-01-27', '2027-02-04', '2027-02-05', '2027-01-28'].map((workshopDay, index) =>
    agreement(index + 1, { workshopDay }),
  );

  expect(numbers(homeOverview(rows, today).comingUp)).toEqual([4, 2]);
});

const mustHavesMet = agreement(1).mustHaves.map((mustHave) => ({ ...mustHave, isMet: true, missing: [] }));

it('calls an agreement ready to close when every must-have holds and it can still be written', () => {
  const rows = agreementStatuses.map((status, index) => agreement(index + 1, { status, mustHaves: mustHavesMet }));
  const { readyToClose } = homeOverview([agreement(9), ...rows], today);

  expect(readyToClose.map(({ status }) => status)).toEqual(['amending', 'draft']);
});

it('resumes nothing that is sealed', () => {
  const sealed = agreement(2, { status: 'sealed' });

  expect(homeOverview([sealed, agreement(1, { status: 'signing' })], today).resume?.createdAtMs).toBe(1);
  expect(homeOverview([sealed], today).resume).toBeUndefined();
});

it('announces no workshop of an agreement that is closed', () => {
  const rows = agreementStatuses.map((status, index) => agreement(index + 1, { status, workshopDay: today }));

  expect(homeOverview(rows, today).comingUp.map(({ status }) => status)).toEqual(['amending', 'draft']);
});
