import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { contentTree } from '#shared/domain/deck/content-tree';
import { buildHandout } from '../../electron/exporting/handout/build-handout';
import { agreementOfSize, testClient } from '../support/agreement-sizes';
import { textsOf } from '../support/content-texts';
import { hasTool } from '../support/external-tool';
import { hostileAgreement, hostileClient } from '../support/hostile-agreement';
import { readPages } from '../support/rendered-words';
import { sampleAgreement } from '../support/sample-agreement';

const canRead = hasTool('pdftotext');
const canCheck = hasTool('qpdf');

const sources = [
  { name: 'an empty agreement', source: { client: testClient(), document: agreementOfSize('empty') } },
  {
    name: 'a large agreement',
    source: { client: testClient({ pageSize: 'Letter' }), document: agreementOfSize('large') },
  },
  { name: 'the sample company', source: sampleAgreement() },
  { name: 'hostile content', source: { client: hostileClient, document: hostileAgreement(12) } },
] as const;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-handout-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(source: (typeof sources)[number]['source']): Promise<string> {
  const file = path.join(folder, 'handout.pdf');
  writeFileSync(file, await buildHandout(source));
  return file;
}

describe.each(sources)('the handout of $name', ({ source }) => {
  it('has the same bytes twice', async () => {
    const [first, second] = [await buildHandout(source), await buildHandout(source)];

    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it.skipIf(!canCheck)('is a sound PDF', async () => {
    const file = await written(source);

    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it.skipIf(!canRead)('keeps every word within the page', async () => {
    const pages = readPages(await written(source));
    const outside = pages.flatMap(({ words, width, height }) =>
      words.filter(
        ({ left, top, right, bottom }) => left < 50 || top < 30 || right > width - 50 || bottom > height - 20,
      ),
    );

    expect(outside).toEqual([]);
    expect(pages[0]?.width).toBeCloseTo(source.client.pageSize === 'A4' ? 595.28 : 612, 0);
  });
});

// The letters that Carlito lacks are empty boxes in a PDF, so hostile content cannot be read back word by word.
describe.each(sources.filter(({ name }) => name !== 'hostile content'))('the handout of $name', ({ source }) => {
  it.skipIf(!canRead)('says all that the content tree says', async () => {
    const text = readPages(await written(source))
      .flatMap(({ words }) => words.map((word) => word.text))
      .join('');
    const squeezed = (part: string) => part.replace(/\s/g, '');
    const lost = contentTree(source)
      .sections.flatMap(({ blocks }) => blocks.flatMap(textsOf))
      .flatMap((part) => part.split(/\s+/))
      .filter((word) => !text.includes(squeezed(word)));

    expect(lost).toEqual([]);
  });
});

it.skipIf(!hasTool('pdfinfo'))('is tagged, titled and in the engagement’s language', async () => {
  const file = await written(sources[2].source);
  const about = execFileSync('pdfinfo', [file], { encoding: 'utf8' });

  expect(about).toMatch(/Title: +Sales and marketing agreement 2027/);
  expect(about).toMatch(/Tagged: +yes/);
  const structure = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
  for (const tag of ['H1', 'H2', 'H3', 'H4', 'P', 'LI']) expect(structure).toContain(tag);
});
