import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { buildRevisionPdf } from '../../electron/exporting/revision/build-revision-pdf';
import { hasTool } from '../support/external-tool';
import { otherRevisionId } from '../support/forgeries/forger';
import { readOutside, type OutsideEvidence } from '../support/outside-evidence';
import { sealed, sealedFile, signedBy, statementOf, type SealedFile } from '../support/sealed-file';
import { tempFolder } from '../support/temp-folder';

const tools = ['pdftotext', 'pdfdetach', 'pdfsig', 'openssl', 'sha256sum'];
const canCheck = tools.map(hasTool).every(Boolean);

const predecessor = { revisionId: otherRevisionId, number: 1, contentSha256: '0123456789abcdef'.repeat(4) };
const amendment = {
  reason: 'Two sellers left in March.',
  timeline: 'From April until the posts are filled.',
  newKpis: 'Posts filled, counted monthly.',
  changes: [],
  loosenings: [],
};
const gaps = [{ mustHave: 'summary' as const, text: 'The summary says nothing of marketing' }];

/** The little that outsiders need to read of the record. */
const attachedSchema = z.object({
  revisionId: z.string(),
  number: z.int(),
  closedAt: z.string(),
  rootFingerprint: z.string(),
  consentText: z.string(),
  gapsAcceptedBy: z.string(),
  signatories: z.array(z.object({ id: z.string(), name: z.string(), title: z.string() })),
  predecessor: z.object({ number: z.int(), contentSha256: z.string() }).nullable(),
});

/** Everything on the evidence page that outside tools do not find to be so. */
function untrue(evidence: OutsideEvidence): string[] {
  const { facts, text, attachedSha256, signatures } = evidence;
  const record = attachedSchema.parse(evidence.attached);
  const checks: Readonly<Record<string, (value: string) => boolean>> = {
    'Content digest': (value) => value === attachedSha256 || value === record.predecessor?.contentSha256,
    'Short form': (value) => value.startsWith(`${shortDigest(attachedSha256)} `),
    'Made from': (value) => /^(?:The attached file agreement\.json|SHA-256 of the root certificate)/.test(value),
    Revision: (value) => value === `${record.number}, ${record.revisionId}`,
    Closed: (value) => value.includes(`(${record.closedAt})`),
    Amends: (value) => value.startsWith(`Revision ${record.predecessor?.number}`),
    'Root fingerprint': (value) =>
      value === record.rootFingerprint && signatures.every(({ rootFingerprint }) => rootFingerprint === value),
    'Accepted by': (value) => value === record.gapsAcceptedBy,
  };
  const wrong = facts.filter(([label, value]) => checks[label]?.(value) !== true).map((fact) => fact.join(': '));
  const named = record.signatories.filter(({ name, title }) => !text.includes(`${name}, ${title}`));
  const last = signatures.at(-1);
  const unsigned = record.signatories.filter(({ name }) => !signatures.some((one) => one.commonName === name));
  return [
    ...wrong,
    ...named.map(({ name }) => `${name} is not named`),
    ...unsigned.map(({ name }) => `no signature of ${name}`),
    ...(text.includes(record.consentText) ? [] : ['another consent']),
    ...signatures.flatMap(({ field, isValid, leadsToRoot }) =>
      isValid && leadsToRoot ? [] : [`${field} is not valid`],
    ),
    ...(last?.field === 'seal' && last.coversAll ? [] : ['the seal does not cover all']),
  ];
}

function evidenceOf(content: Uint8Array): OutsideEvidence {
  const folder = mkdtempSync(path.join(tempFolder(), 'outside-'));
  const file = path.join(folder, 'sealed.pdf');
  writeFileSync(file, content);
  return readOutside(file, folder);
}

describe.skipIf(!canCheck)('G4: what the evidence page says', () => {
  let made: SealedFile;
  beforeAll(async () => {
    const changes: Partial<RevisionRecord> = {
      number: 2,
      predecessor,
      amendment,
      gaps,
      gapsAcceptedBy: 'Ingrid Solheim',
    };
    made = await sealedFile({ changes });
  });

  it('is found to be so by poppler, openssl and sha256sum, every field of it', () => {
    const evidence = evidenceOf(made.file);

    expect(evidence.facts.map(([label]) => label)).toEqual(
      expect.arrayContaining(['Content digest', 'Short form', 'Revision', 'Closed', 'Amends', 'Root fingerprint']),
    );
    expect(untrue(evidence)).toEqual([]);
    expect(evidence.attachedSha256).toBe(made.contentSha256);
  });

  it('the control: pages that print another digest do not pass', async () => {
    let file = await buildRevisionPdf({ ...made, contentSha256: 'ab'.repeat(32) });
    for (const signatory of made.record.signatories) {
      file = await signedBy(file, { signatory, root: made.root, frozen: made });
    }
    const forged = await sealed(file, { root: made.root, statement: statementOf(made) });

    expect(untrue(evidenceOf(forged))).toContain(`Content digest: ${'ab'.repeat(32)}`);
  });

  it('the control: a file without its seal does not pass', () => {
    expect(untrue(evidenceOf(made.stages.at(-2) ?? new Uint8Array()))).toContain('the seal does not cover all');
  });
});
