import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { contentTree } from '#shared/domain/deck/content-tree';
import { maySignOnPaper, whyOnScreen } from '#shared/domain/signing/on-paper';
import { buildDraftPdf } from '../../electron/exporting/revision/build-draft-pdf';
import { buildSignaturePage } from '../../electron/exporting/revision/build-signature-page';
import { agreementOfSize, testClient } from '../support/agreement-sizes';
import { textsOf } from '../support/content-texts';
import { hasTool } from '../support/external-tool';
import { hostileAgreement, hostileClient } from '../support/hostile-agreement';
import { textOfPdf } from '../support/opened-by-others';
import { readPages } from '../support/rendered-words';
import { revisionSample, revisionSamples } from '../support/revision-samples';
import { sampleAgreement } from '../support/sample-agreement';
import { tempFolder } from '../support/temp-folder';

const tools = ['qpdf', 'pdftotext', 'pdfdetach', 'pdfinfo'];
const canRead = tools.map(hasTool).every(Boolean);

function written(bytes: Uint8Array): string {
  const file = path.join(tempFolder(), 'pages.pdf');
  fs.writeFileSync(file, bytes);
  return file;
}
const ask = (tool: string, ...options: string[]) =>
  execFileSync(tool, options, { encoding: 'utf8', maxBuffer: 50_000_000 });
const pagesOf = (file: string) => ask('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
const wordsBeyond = (file: string) =>
  readPages(file).flatMap(({ words, width, height }) =>
    words.filter(({ left, top, right, bottom }) => left < 50 || top < 15 || right > width - 50 || bottom > height - 20),
  );

describe.each([
  { name: 'the sample company', source: sampleAgreement() },
  {
    name: 'an empty agreement on Letter pages',
    source: { client: testClient({ pageSize: 'Letter' }), document: agreementOfSize('empty') },
  },
  { name: 'hostile content', source: { client: hostileClient, document: hostileAgreement(12) } },
])('the draft of $name', ({ source }) => {
  it('has the same bytes twice', async () => {
    const [first, second] = [await buildDraftPdf(source), await buildDraftPdf(source)];

    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it.skipIf(!canRead)('says on every page that it is one, and holds nothing to sign', async () => {
    const file = written(await buildDraftPdf(source));

    expect(ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
    expect(pagesOf(file).length).toBeGreaterThan(0);
    expect(pagesOf(file).filter((text) => !/^DRAFT +Not closed, not signed/.test(text.trimStart()))).toEqual([]);
    expect(ask('pdfinfo', file)).toMatch(/Form: +none/);
    expect(ask('pdfdetach', '-list', file)).toContain('0 embedded files');
    expect(textOfPdf(file)).not.toContain('Signature and date');
  });
});

it.skipIf(!canRead)('a draft says every word of the agreement, and the mark is no part of what is read', async () => {
  const source = sampleAgreement();
  const file = written(await buildDraftPdf(source));
  const text = (textOfPdf(file) ?? '').replace(/\s/g, '');
  const words = contentTree(source)
    .sections.flatMap(({ blocks }) => blocks.flatMap(textsOf))
    .flatMap((part) => part.split(/\s+/));

  expect(words.filter((word) => !text.includes(word))).toEqual([]);
  expect(ask('pdfinfo', '-struct-text', file)).not.toContain('DRAFT');
  expect(ask('pdfinfo', file)).toMatch(/Title: +Draft: Sales and marketing agreement 2027/);
});

describe.each(revisionSamples)('the signature page of $name', ({ revision }) => {
  it.skipIf(!canRead)('is a sound PDF with the whole digest, every name, and a word on what a scan is', async () => {
    const file = written(await buildSignaturePage(revision));
    const text = textOfPdf(file) ?? '';

    expect(ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
    expect(wordsBeyond(file)).toEqual([]);
    expect(text.split(' ')).toContain(revision.contentSha256);
    expect(text).toContain(`Revision ${revision.record.number},`);
    expect(text).toContain('It is not a digital signature');
    const { record } = revision;
    const onPaper = record.signatories.filter((signatory) => maySignOnPaper(record, signatory));
    expect(text.match(/Signature +Date/g)).toHaveLength(onPaper.length);
    expect(text.includes(whyOnScreen)).toBe(onPaper.length < record.signatories.length);
    expect(ask('pdfinfo', file)).toMatch(/Form: +none/);
  });
});

it.skipIf(!canRead).each([
  { name: 'the sample company', pages: 1 },
  { name: 'twenty signatories', pages: 4 },
])('the signature page of $name takes $pages pages', async ({ name, pages }) => {
  expect(pagesOf(written(await buildSignaturePage(revisionSample(name))))).toHaveLength(pages);
});

it.skipIf(!canRead)('a signature page names each signatory and what they stand for', async () => {
  const text = textOfPdf(written(await buildSignaturePage(revisionSample('the sample company'))));

  for (const phrase of [
    'Amara Okafor VP Marketing',
    'For marketing · required',
    'For sales · required',
    'Witness · optional',
    'to be signed by hand',
  ]) {
    expect(text).toContain(phrase);
  }
});

it.skipIf(!canRead)(
  'a signature page of what loosens a promise leaves those who sign for a side to the screen',
  async () => {
    const text = textOfPdf(written(await buildSignaturePage(revisionSample('an amendment on Letter pages'))));

    expect(text).toContain('Witness · optional');
    expect(text).toContain('is done on screen');
    expect(text).not.toContain('· required');
  },
);
