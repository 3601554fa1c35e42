import { revisionRecordSchema, type RevisionRecord } from '#shared/domain/signing/revision-schema';
import { agreementOfSize, testClient } from './agreement-sizes';
import { hostileAgreement, hostileClient } from './hostile-agreement';
import { frozenRevision, type FrozenRevision } from './revision-builder';
import { png } from './made-png';
import { tinyJpeg } from './tiny-pictures';
import { sampleAgreement } from './sample-agreement';

const amended: Partial<RevisionRecord> = {
  number: 2,
  gaps: [
    { mustHave: 'communication', text: 'No meeting looks at “Lead age per salesperson”.' },
    { mustHave: 'sales', text: 'A minimum close ratio is missing.' },
  ],
  gapsAcceptedBy: 'Ana Lindqvist and Tomás O’Rourke',
  predecessor: revisionRecordSchema.shape.predecessor.parse({
    revisionId: '1d9e1d47-8a2b-4c3d-b6e5-7f8091a2b3c4',
    number: 1,
    contentSha256: 'ff01ff23ffee4567'.repeat(4),
  }),
  amendment: {
    reason: 'The late shift in Ghent closed.\nNobody takes leads there after 14:00.',
    timeline: 'From 1 February 2027 until 30 June 2027.',
    newKpis: 'Share of accepted leads called within one working day.',
    changes: [
      { section: 'sales', what: 'Response time', before: 'at most 4 working hours', after: 'at most 8 working hours' },
      { section: 'sales', what: 'Log every call', before: '', after: 'every call, on the same day' },
      { section: 'marketing', what: 'Lead-quality report', before: 'monthly, by Hana Sugimoto', after: '' },
    ],
    loosenings: [
      { id: 'l1', text: 'Response time: from at most 4 to at most 8 working hours', certainty: 'loosened' },
      { id: 'l2', text: 'MQL: “60 points in 30 days” became “60 points”', certainty: 'may-loosen' },
    ],
  },
};

const long = 'Maximiliane-Alexandra Charlotte von und zu Hohenberg-Sonnenfels the Younger of Ghent and Antwerp';

/** So many people who sign, every fifth with a name that needs several lines. */
const people = (count: number): RevisionRecord['signatories'] =>
  Array.from({ length: count }, (_, index) => ({
    id: `s.${index}`,
    personId: null,
    name: index % 5 === 0 ? `${long} ${index}` : `Person ${index}`,
    title: index % 3 === 0 ? '' : `Vice President of Something Rather Long and Regional, Northern Europe, ${index}`,
    role: (['marketing', 'sales', 'witness'] as const)[index % 3] ?? 'witness',
  }));

const clearLogo = { mediaType: 'image/png', base64: png().toString('base64') } as const;
const endless = 'Q'.repeat(2_000);

/** Revisions of every kind that pages are laid out for. */
export const revisionSamples: readonly { readonly name: string; readonly revision: FrozenRevision }[] = [
  { name: 'the sample company', revision: frozenRevision(sampleAgreement()) },
  {
    name: 'an amendment on Letter pages',
    revision: frozenRevision(
      {
        client: testClient({ pageSize: 'Letter', accentColor: '#F2B705', logo: clearLogo }),
        document: agreementOfSize('medium'),
      },
      amended,
    ),
  },
  {
    name: 'almost nothing',
    revision: frozenRevision(
      {
        client: testClient({ logo: { mediaType: 'image/png', base64: 'AAAA' } }),
        document: agreementOfSize('empty'),
      },
      { signatories: people(2), gaps: [{ mustHave: 'summary', text: 'The summary is empty.' }], gapsAcceptedBy: 'A' },
    ),
  },
  {
    name: 'twenty signatories',
    revision: frozenRevision(
      {
        client: testClient({ locale: 'en-US', logo: { mediaType: 'image/jpeg', base64: tinyJpeg } }),
        document: agreementOfSize('small'),
      },
      { signatories: people(20) },
    ),
  },
  {
    name: 'hostile content',
    revision: frozenRevision(
      { client: hostileClient, document: hostileAgreement(12) },
      {
        ...amended,
        amendment: {
          reason: endless,
          timeline: '\n\u202E',
          newKpis: '👩‍💻'.repeat(300),
          changes: [{ section: 'setup', what: endless, before: endless.repeat(20), after: 'שלום' }],
          loosenings: [{ id: 'l', text: endless.repeat(3), certainty: 'may-loosen' }],
        },
      },
    ),
  },
];

/** One of them by its name. */
export function revisionSample(name: string): FrozenRevision {
  const found = revisionSamples.find((sample) => sample.name === name);
  if (!found) throw new Error(`there is no sample called ${name}`);
  return found.revision;
}
