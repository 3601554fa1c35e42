import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { contentTree } from '#shared/domain/deck/content-tree';
import { sealField, signatureField } from '#shared/domain/signing/field-names';
import { shortDigest } from '#shared/domain/signing/short-digest';
import { buildRevisionPdf } from '../../electron/exporting/revision/build-revision-pdf';
import { textsOf } from '../support/content-texts';
import { hasTool } from '../support/external-tool';
import { textOfPdf } from '../support/opened-by-others';
import { readForm } from '../support/pdf-form';
import { readPages } from '../support/rendered-words';
import type { FrozenRevision } from '../support/revision-builder';
import { revisionSample, revisionSamples } from '../support/revision-samples';
import { tempFolder } from '../support/temp-folder';

const tools = ['qpdf', 'pdftotext', 'pdfdetach', 'pdfinfo'];
const canRead = tools.map(hasTool).every(Boolean);

async function written(revision: FrozenRevision): Promise<string> {
  const file = path.join(tempFolder(), 'revision.pdf');
  fs.writeFileSync(file, await buildRevisionPdf(revision));
  return file;
}
const ask = (tool: string, ...options: string[]) =>
  execFileSync(tool, options, { encoding: 'utf8', maxBuffer: 50_000_000 });
const squeezed = (text: string) => text.replace(/\s/g, '');

describe.each(revisionSamples)('the pages of $name', ({ revision }) => {
  it('have the same bytes twice', async () => {
    const [first, second] = [await buildRevisionPdf(revision), await buildRevisionPdf(revision)];

    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it.skipIf(!canRead)('are a sound PDF with every word within the page', async () => {
    const file = await written(revision);
    const outside = readPages(file).flatMap(({ words, width, height }) =>
      words.filter(
        ({ left, top, right, bottom }) => left < 50 || top < 30 || right > width - 50 || bottom > height - 20,
      ),
    );

    expect(ask('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
    expect(outside).toEqual([]);
    expect(readPages(file)[0]?.width).toBeCloseTo(revision.record.client.pageSize === 'A4' ? 595.28 : 612, 0);
  });

  it.skipIf(!canRead)('have one empty signature field for each signatory and the seal last', async () => {
    const fields = readForm(await written(revision));

    expect(fields.map(({ fullname }) => fullname)).toEqual([
      ...revision.record.signatories.map(({ id }) => signatureField(id)),
      sealField,
    ]);
    expect(fields.every(({ value }) => value === null)).toBe(true);
    const pages = fields.map(({ pageposfrom1 }) => pageposfrom1);
    expect(pages).toEqual(pages.toSorted((a, b) => a - b));
  });

  it.skipIf(!canRead)('carry the record’s exact bytes, whose digest is printed in one piece', async () => {
    const file = await written(revision);
    const attached = path.join(path.dirname(file), 'attached.json');
    ask('pdfdetach', '-save', '1', '-o', attached, file);

    const bytes = fs.readFileSync(attached);
    expect(bytes.equals(Buffer.from(revision.recordJson, 'utf8'))).toBe(true);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(revision.contentSha256);
    expect(ask('pdfdetach', '-list', file)).toContain('1 embedded files');
    const words = textOfPdf(file)?.split(' ') ?? [];
    expect(words).toContain(revision.contentSha256);
    expect(words).toContain(revision.record.rootFingerprint);
    if (revision.record.predecessor) expect(words).toContain(revision.record.predecessor.contentSha256);
  });

  it.skipIf(!canRead)('name the revision and the digest at the foot of every page', async () => {
    const foot = `Revision ${revision.record.number} · ${shortDigest(revision.contentSha256)} ·`;
    const file = await written(revision);
    const count = readPages(file).length;
    const pages = ask('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);

    expect(pages).toHaveLength(count);
    expect(pages.filter((text) => !text.replace(/\s+/g, ' ').includes(foot))).toEqual([]);
  });
});

// The letters that Carlito lacks are empty boxes in a PDF, so hostile content cannot be read back word by word.
describe.each(revisionSamples.filter(({ name }) => name !== 'hostile content'))(
  'the pages of $name',
  ({ revision }) => {
    it.skipIf(!canRead)('say every word of the agreement', async () => {
      const { client, agreement, signatories, consentText } = revision.record;
      const text = squeezed(
        readPages(await written(revision))
          .flatMap(({ words }) => words.map((word) => word.text))
          .join(''),
      );
      const sections = contentTree({ client, document: agreement }).sections.filter(({ id }) => id !== 'signatures');
      const parts = [
        ...sections.flatMap(({ title, purpose, blocks }) => [title, purpose, ...blocks.flatMap(textsOf)]),
        ...signatories.flatMap(({ name, title }) => [name, title]),
        consentText,
      ];

      expect(parts.flatMap((part) => part.split(/\s+/)).filter((word) => !text.includes(squeezed(word)))).toEqual([]);
    });
  },
);

describe.skipIf(!canRead)('the pages of an amendment', () => {
  const revision = revisionSample('an amendment on Letter pages');

  it('say what changes, what is loosened, and which gaps were accepted by whom', async () => {
    const text = textOfPdf(await written(revision));

    for (const phrase of [
      'What this amendment changes',
      'The late shift in Ghent closed.',
      'From 1 February 2027 until 30 June 2027.',
      'Share of accepted leads called within one working day.',
      '2 promises are loosened or may be',
      'Response time: from at most 4 to at most 8 working hours',
      'Before at most 4 working hours',
      'Now at most 8 working hours',
      'Before Not in the agreement',
      'Now Left out',
      'amends revision 1 (ff01 ff23 ffee 4567)',
      'accepted by Ana Lindqvist and Tomás O’Rourke',
      'No meeting looks at “Lead age per salesperson”.',
    ]) {
      expect(text).toContain(phrase);
    }
  });

  it('say what a seal proves, what it does not, and how to check it', async () => {
    const text = textOfPdf(await written(revision));

    for (const phrase of [
      'have not changed since they were signed on this machine',
      'What it does not prove',
      'pdfsig FILE.pdf',
      'pdfdetach -save 1 -o agreement.json FILE.pdf',
      'sha256sum agreement.json',
      'RFC 8785',
      '2026-12-03T15:42:10Z',
      'by the clock of the machine that closed it',
    ]) {
      expect(text).toContain(phrase);
    }
  });

  it('are tagged, titled, outlined and dated by the record alone', async () => {
    const file = await written(revision);
    const about = ask('pdfinfo', '-isodates', file);
    const structure = ask('pdfinfo', '-struct', file);

    expect(about).toMatch(/Title: +Sales and marketing agreement 2027/);
    expect(about).toMatch(/Tagged: +yes/);
    expect(about).toMatch(/CreationDate: +2026-12-03T15:42:10/);
    for (const tag of ['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'Lbl', 'LBody'])
      expect(structure).toMatch(new RegExp(`^ +${tag} `, 'm'));
    expect(structure.match(/^ +Form\n +Object \d+ 0$/gm)).toHaveLength(revision.record.signatories.length + 1);
    const titles = [...ask('qpdf', '--json', '--json-key=outlines', file).matchAll(/"title": "([^"]+)"/g)];
    expect(titles.map(([, title]) => title)).toEqual([
      'What this amendment changes',
      'Executive summary',
      'Communication plan',
      'Terminology',
      'Marketing accountabilities',
      'Sales accountabilities',
      'Accepted gaps',
      'Signatures',
      'Evidence',
    ]);
  });

  it('tell a screen reader whose signature goes where', async () => {
    const fields = readForm(await written(revision));

    expect(fields.map(({ alternativename }) => alternativename)).toEqual([
      'Signature of Ana Lindqvist, Chief Marketing Officer',
      'Signature of Tomás O’Rourke, Chief Revenue Officer',
      'Signature of Mei-Lin Zhao, Chief Executive',
      'Seal',
    ]);
  });
});

it.skipIf(!canRead || !hasTool('pdfimages')).each([
  { name: 'an amendment on Letter pages', logo: 'a PNG with alpha', images: ['image', 'smask'] },
  { name: 'twenty signatories', logo: 'a JPEG', images: ['image'] },
  { name: 'almost nothing', logo: 'a damaged one left out', images: [] },
  { name: 'the sample company', logo: 'none', images: [] },
])('the client’s logo stands on the first page: $logo', async ({ name, images }) => {
  const [, , ...rows] = ask('pdfimages', '-list', await written(revisionSample(name)))
    .trim()
    .split('\n');

  expect(rows.map((row) => row.trim().split(/\s+/)[2])).toEqual(images);
  expect(rows.every((row) => row.trim().startsWith('1 '))).toBe(true);
});

it.skipIf(!canRead)('says of a first revision neither changes nor gaps', async () => {
  const text = textOfPdf(await written(revisionSample('the sample company')));

  expect(text).not.toContain('What this amendment changes');
  expect(text).not.toContain('Accepted gaps');
  expect(text).toContain('All five were met when it closed');
});

it('refuses two signatories whose fields would have one name', async () => {
  const { record, ...rest } = revisionSample('the sample company');
  const [first, second] = record.signatories;
  if (!first || !second) throw new Error('the sample has two signatories');
  const signatories = [
    { ...first, id: 'a.b' },
    { ...second, id: 'a_b' },
  ];

  await expect(buildRevisionPdf({ ...rest, record: { ...record, signatories } })).rejects.toThrow(
    /two signature fields/,
  );
});

it.skipIf(!canRead || !hasTool('soffice'))('opens in LibreOffice with every page and the digest', async () => {
  const revision = revisionSample('an amendment on Letter pages');
  const file = await written(revision);
  const folder = path.join(path.dirname(file), 'drawn');
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  const options = ['--headless', '--infilter=draw_pdf_import', '--convert-to', 'pdf', '--outdir', folder, file];
  execFileSync('soffice', [profile, ...options], { stdio: 'ignore' });

  const drawn = path.join(folder, 'revision.pdf');
  expect(readPages(drawn)).toHaveLength(readPages(file).length);
  expect(squeezed(textOfPdf(drawn) ?? '')).toContain(revision.contentSha256);
});
