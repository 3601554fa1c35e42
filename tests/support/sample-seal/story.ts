import { agreementIdSchema, type AgreementDocument } from '#shared/domain/agreement/agreement-schema';

// What happened to the sample company's pilot between February and May 2026, as it is sealed into the sample.

export const pilotId = agreementIdSchema.parse('fe0a7c4e-91f3-4b26-8c7d-2e4f60b1a983');

/** The pilot as it was first signed. @param amended the document that ships: as it was signed in May. */
export function asFirstSigned(amended: AgreementDocument): AgreementDocument {
  const { summary, communication, sales } = amended;
  const { kpis, meetings } = communication;
  return {
    ...amended,
    summary: { ...summary, points: summary.points.map((row) => (row.id === 'point-2' ? firstPoint(row) : row)) },
    communication: {
      ...communication,
      kpis: kpis.filter(({ id }) => id !== newKpi),
      meetings: meetings.map((row) => (row.id === 'meet-monday' ? firstMonday(row) : row)),
    },
    sales: sales.map((row) => (row.id === 's-response' ? firstResponse(row) : row)),
  };
}

const newKpi = 'k-unreached';
const firstPoint = <T extends object>(row: T) => ({
  ...row,
  text: 'Sales calls every lead it accepts within 4 working hours.',
});
const firstResponse = <T extends object>(row: T) => ({
  ...row,
  commitment: 'Call every accepted lead within 4 working hours',
  target: 4,
});
const firstMonday = <T extends { readonly kpiIds: readonly string[] }>(row: T) => ({
  ...row,
  topics: 'Last week’s five leads by name: accepted, returned, called.',
  kpiIds: row.kpiIds.filter((id) => id !== newKpi),
});

export const amendment = {
  reason:
    'The desk that makes the first calls lost two of its three people in April. In the four weeks to 10 May it called 5 ' +
    'of 10 accepted leads within 4 working hours; the slowest waited 7.',
  timeline:
    'From 18 May to 28 June 2026, the last six weeks of the pilot. Leads accepted before 18 May keep the 4 hours. The 8 ' +
    'hours end with the pilot: whatever is signed after it starts from 4 again.',
  newKpis:
    'Accepted leads whom nobody reached at the first call, read out each Monday. At more than 3 of 10 over four weeks ' +
    'Tomasz Wieczorek lends the desk a seller.',
};

/** By the clock of the machine it would have been signed on. */
export const times = {
  written: '2026-02-03T15:41:00Z',
  keysMade: '2026-02-05T09:02:17Z',
  february: {
    closed: '2026-02-05T09:05:48Z',
    signed: [
      { id: 's-marketing', how: 'drawn', at: '2026-02-05T09:14:03Z' },
      { id: 's-sales', how: 'typed', at: '2026-02-05T09:21:36Z' },
    ],
    sealed: '2026-02-05T09:22:10Z',
  },
  amendmentBegun: '2026-05-12T13:04:29Z',
  may: {
    closed: '2026-05-15T13:10:52Z',
    signed: [
      { id: 's-sales', how: 'typed', at: '2026-05-15T13:19:44Z' },
      { id: 's-marketing', how: 'drawn', at: '2026-05-15T13:25:08Z' },
    ],
    sealed: '2026-05-15T13:26:31Z',
  },
};
