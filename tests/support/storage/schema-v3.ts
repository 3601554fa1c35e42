import { createHash } from 'node:crypto';

import { schemaV2 } from './schema-v2';
import { tablesV3 } from './schema-v3-tables';

// A workspace as version 3 wrote it, on top of version 2: agreements that are closed, signed and sealed.

const idOf = (kind: string, index: number) => `${kind}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const rows = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index)).join(',\n');

interface Text {
  readonly json: string;
  readonly sha256: string;
}
const text = (value: unknown): Text => {
  const json = JSON.stringify(value);
  return { json, sha256: sha256(json) };
};
const stored = ({ json, sha256: digest }: Text) => `${quoted(json)}, '${digest}'`;
const blob = (content: Buffer) => `x'${content.toString('hex')}', '${sha256(content)}'`;

/** The first half waits for a signature, the second half is sealed. */
const REVISIONS = 6;
const isSealed = (index: number) => index >= REVISIONS / 2;
const closedAtMs = 1_700_000_100_000;

const rootCertificate = Buffer.from('the DER of a root');
const sealCertificate = Buffer.from('the DER of a seal');
const signatories = [
  { id: 'm', personId: null, name: 'Zoë O’Hara', title: 'CMO', role: 'marketing' },
  { id: 's', personId: null, name: 'Bo Kim', title: 'VP Sales', role: 'sales' },
];
const recordOf = (index: number): Text =>
  text({
    agreement: { title: `Agreement ${index}` },
    agreementId: idOf('a', index),
    client: {
      accentColor: '#14306B',
      currency: 'EUR',
      locale: 'de-DE',
      logo: null,
      name: `Client ${index}`,
      pageSize: 'A4',
    },
    closedAt: new Date(closedAtMs).toISOString(),
    consentText: 'I consent.',
    format: 'rapport-revision',
    formatVersion: 1,
    gaps: [],
    gapsAcceptedBy: '',
    number: 1,
    predecessor: null,
    amendment: null,
    revisionId: idOf('6', index),
    rootFingerprint: sha256(rootCertificate),
    signatories,
  });
const onRevision = (index: number) => ({ revisionId: idOf('6', index), contentSha256: recordOf(index).sha256 });
const byClock = (atMs: number) => ({ atMs, clockWentBackMs: null });

const partOf = (index: number, position: number) => Buffer.from(`part ${position} of revision ${index}\n`);
const partRow = (index: number, position: number) =>
  `('${idOf('6', index)}', ${position}, ${blob(partOf(index, position))})`;
const revisionRow = (index: number) =>
  `('${idOf('6', index)}', '${idOf('a', index)}', 1, ${stored(recordOf(index))}, '${idOf('5', 0)}', ${closedAtMs}, NULL, NULL)`;
const signatureOf = (index: number): Text =>
  text({
    ...onRevision(index),
    ...byClock(closedAtMs + 1_000),
    signatoryId: 'm',
    name: 'Zoë O’Hara',
    title: 'CMO',
    role: 'marketing',
    consentText: 'I consent.',
    consentedLoosenings: [],
    mark: { method: 'typed', text: 'Zoë' },
    picture: { width: 10, height: 5, path: 'M 0 0 L 10 5', look: 'fill', penWidth: 0 },
    certificate: 'TUlJ',
  });
const signatureRow = (index: number) => `('${idOf('6', index)}', 'm', 1, ${stored(signatureOf(index))})`;
const scan = Buffer.from('a scan');
const paperOf = (index: number): Text =>
  text({
    paperId: idOf('4', index),
    ...onRevision(index),
    ...byClock(closedAtMs + 2_000),
    signatoryIds: ['s'],
    fileName: 'page.pdf',
    mediaType: 'application/pdf',
    bytes: scan.length,
    fileSha256: sha256(scan),
  });
const paperRow = (index: number) =>
  `('${idOf('4', index)}', '${idOf('6', index)}', ${stored(paperOf(index))}, ${blob(scan)})`;
const sealOf = (index: number): Text =>
  text({
    ...onRevision(index),
    ...byClock(closedAtMs + 3_000),
    statement: {
      format: 'rapport-seal',
      ...onRevision(index),
      signed: ['m'],
      onPaper: [{ signatoryIds: ['s'], fileSha256: sha256(scan) }],
      declined: [],
    },
    rootFingerprint: sha256(rootCertificate),
    fileSha256: sha256(Buffer.concat([0, 1, 2].map((position) => partOf(index, position)))),
  });
const sealRow = (index: number) => `('${idOf('6', index)}', 2, ${stored(sealOf(index))})`;

/** Every line of an agreement's log, each with the digest of the one before. */
function logRows(index: number): string {
  const steps = [
    ['closed', null, recordOf(index), 0],
    ['signed', 'm', signatureOf(index), 1_000],
    ...(isSealed(index)
      ? ([
          ['paper-attached', null, paperOf(index), 2_000],
          ['sealed', null, sealOf(index), 3_000],
        ] as const)
      : []),
  ] as const;
  let previous: string | null = null;
  const lines = steps.map(([kind, signatoryId, subject, laterMs], at) => {
    const line: Text = text({
      agreementId: idOf('a', index),
      position: at + 1,
      kind,
      ...byClock(closedAtMs + laterMs),
      revisionId: idOf('6', index),
      signatoryId,
      subjectSha256: subject.sha256,
      detail: '',
      previous,
    });
    previous = line.sha256;
    return `('${idOf('a', index)}', ${at + 1}, ${stored(line)})`;
  });
  return lines.join(',\n');
}

const sealedRows = (row: (index: number) => string) => rows(REVISIONS / 2, (index) => row(index + REVISIONS / 2));

/** SQL that makes such a file: what version 2 held, three agreements that wait for a signature and three sealed ones. */
export const schemaV3 = `
  ${schemaV2}
  ${tablesV3}
  INSERT INTO signing_roots VALUES ('${idOf('5', 0)}', ${blob(rootCertificate)}, ${blob(sealCertificate)},
    'passphrase', x'00', 0, 1700000000000);
  INSERT INTO revisions VALUES ${rows(REVISIONS, revisionRow)};
  INSERT INTO revision_parts VALUES ${rows(REVISIONS, (index) => partRow(index, 0))};
  INSERT INTO revision_parts VALUES ${rows(REVISIONS, (index) => partRow(index, 1))};
  INSERT INTO signatures VALUES ${rows(REVISIONS, signatureRow)};
  INSERT INTO paper_signatures VALUES ${sealedRows(paperRow)};
  INSERT INTO revision_parts VALUES ${sealedRows((index) => partRow(index, 2))};
  INSERT INTO seals VALUES ${sealedRows(sealRow)};
  INSERT INTO audit_log VALUES ${rows(REVISIONS, logRows)};
  UPDATE agreements SET status = 'signing' WHERE id IN (SELECT agreement_id FROM revisions);
  UPDATE agreements SET status = 'sealed' WHERE id IN (SELECT r.agreement_id FROM revisions r JOIN seals s ON s.revision_id = r.id);
  INSERT INTO amendments VALUES ('${idOf('a', 20)}', ${stored(text({ reason: 'Later', timeline: '', newKpis: '' }))});
  PRAGMA user_version = 3;
`;
