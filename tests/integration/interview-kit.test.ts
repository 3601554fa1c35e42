import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { kitDocumentSchema } from '#shared/domain/kit/kit-schema';
import { buildKit } from '../../electron/exporting/kits/build-kit';
import { testClient } from '../support/agreement-sizes';
import { hasTool } from '../support/external-tool';
import { cfoKit, kitOf, sampleSearch } from '../support/hiring-samples';
import { longKit } from '../support/long-kit';
import { fillForm, readForm } from '../support/pdf-form';
import { readPages } from '../support/rendered-words';

const canRead = hasTool('pdftotext');
const canCheck = hasTool('qpdf');
const search = sampleSearch();
const kits = [
  { name: 'no questions', kit: kitOf(kitDocumentSchema.parse({}), { locks: [] }) },
  { name: 'the CFO’s questions as they ship', kit: cfoKit() },
  { name: 'absurdly long texts', kit: kitOf(longKit()) },
] as const;
const forms = (['A4', 'Letter'] as const).flatMap((pageSize) =>
  (['print', 'fillable'] as const).flatMap((form) => kits.map((kit) => ({ ...kit, pageSize, form }))),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-kit-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Options = Partial<Parameters<typeof buildKit>[0]> & { readonly pageSize?: 'A4' | 'Letter' };
const bytesOf = ({ pageSize = 'A4', ...options }: Options) =>
  buildKit({ client: testClient({ pageSize }), search, kit: cfoKit(), form: 'print', ...options });

async function written(options: Options): Promise<string> {
  const file = path.join(folder, 'kit.pdf');
  writeFileSync(file, await bytesOf(options));
  return file;
}

const textOf = (file: string) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
const squeezed = (text: string) => text.replaceAll(/\s/g, '');

describe.each(forms)('a $form kit with $name on $pageSize', (options) => {
  it('has the same bytes twice', async () => {
    const [first, second] = [await bytesOf(options), await bytesOf(options)];

    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it.skipIf(!canCheck)('is a sound PDF', async () => {
    const checked = execFileSync('qpdf', ['--check', await written(options)], { encoding: 'utf8' });

    expect(checked).toContain('No syntax or stream encoding errors');
  });

  it.skipIf(!canRead)('keeps every word within its page', async () => {
    const pages = readPages(await written(options));
    const outside = pages.flatMap(({ words, width, height }) =>
      words.filter(
        ({ left, top, right, bottom }) => left < 50 || top < 30 || right > width - 50 || bottom > height - 20,
      ),
    );

    expect(outside).toEqual([]);
    expect(pages[0]?.width).toBeCloseTo(options.pageSize === 'A4' ? 595.28 : 612, 0);
  });
});

describe.skipIf(!canRead)('what a kit says', () => {
  it('has every word of every question and of its key', async () => {
    const kit = cfoKit();
    const words = squeezed(
      readPages(await written({ kit }))
        .flatMap((page) => page.words.map((word) => word.text))
        .join(''),
    );
    const texts = kit.document.items.flatMap(({ text, key }) => [
      text,
      key.whyAsked,
      key.aPlayerSays,
      ...key.factors.map((factor) => factor.text),
      ...key.probes.map((probe) => probe.ask),
      ...Object.values(key.anchors),
      key.convincingWrong.says,
      key.convincingWrong.why,
      ...key.wrongSeat.map((wrong) => wrong.says),
      ...key.redFlags,
      key.goodQuestionBack,
    ]);
    const lost = texts.flatMap((text) => text.split(/\s+/)).filter((word) => !words.includes(word));

    expect(texts.filter((text) => text !== '').length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  it.each([
    { name: 'a locked kit', kit: cfoKit(), says: /Kit version 2, locked 3 March 2026\.\s+SHA-256 ab12cd34ef56/ },
    { name: 'a kit that was never locked', kit: { ...cfoKit(), locks: [] }, says: /Not locked: this kit may still/ },
    {
      name: 'a kit that changed since',
      kit: { ...cfoKit(), isChangedSinceLock: true },
      says: /Not locked: changed since version 2/,
    },
  ])('tells $name', async ({ kit, says }) => {
    const text = textOf(await written({ kit }));

    expect(text).toMatch(says);
    expect(text).toContain(says.source.startsWith('Kit') ? 'Kit version 2 · ab12cd34ef567777' : 'Kit not locked');
  });

  it('speaks of rounds, numbers its pages and names what it cannot print', async () => {
    const text = textOf(await written({ kit: kitOf(longKit(), { date: 2 }) }));

    expect(text).toContain('Round 2: CFO interview');
    expect(text).toMatch(/\b1 of \d+/);
    expect(text).not.toMatch(/\b(first|second|third) date\b/i);
    expect(text).toMatch(/This typeface lacks some characters \(Hebrew, emoji\)/);
  });

  it('keeps a question on one page; where none holds it, its scale begins the next', async () => {
    const pages = readPages(await written({})).map(({ words }) => words.map((word) => word.text).join(' '));
    const numbers = cfoKit().document.items.flatMap(({ isScored }, index) => (isScored ? [index + 1] : []));
    const places = numbers.map((number) => {
      const begins = pages.findIndex((page) => page.includes(`Question ${number} ·`));
      const rated = pages.findIndex((page) => page.includes(`Rating of question ${number} `));
      if (begins === rated) return 'on one page';
      const isOnTop = pages[begins]?.startsWith('Question') && pages[rated]?.startsWith('Rating');
      return isOnTop && rated === begins + 1 ? 'on two pages' : `torn: ${number}`;
    });

    expect(new Set(places)).toContain('on one page');
    expect(places.filter((place) => place.startsWith('torn'))).toEqual([]);
  });

  it('is tagged, titled and outlined', async () => {
    const file = await written({ form: 'fillable' });
    const structure = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
    const about = execFileSync('pdfinfo', [file], { encoding: 'utf8' });

    expect(about).toMatch(/Tagged: +yes/);
    expect(about).toMatch(/Title: +CFO interview kit, Round 1: VP of Marketing/);
    for (const tag of ['H1', 'H2', 'H3', 'LI', 'Form']) expect(structure).toContain(tag);
    expect(execFileSync('qpdf', ['--json', '--json-key=outlines', file], { encoding: 'utf8' })).toContain(
      'After the interview',
    );
  });
});

describe.skipIf(!canCheck)('the fields of a fillable kit', () => {
  it('are named after the questions, once each, in reading order', async () => {
    const kit = cfoKit();
    const fields = readForm(await written({ kit, form: 'fillable' }));
    const scored = kit.document.items.filter(({ isScored }) => isScored);
    const names = fields.map((field) => field.fullname);

    expect(fields.filter(({ isradiobutton }) => isradiobutton)).toHaveLength(5 * (scored.length + 1));
    expect(names.filter((name) => name.startsWith('evidence_'))).toEqual(scored.map(({ id }) => `evidence_${id}`));
    expect(names.filter((name) => name.startsWith('heard_'))).toHaveLength(
      kit.document.items.flatMap(({ key }) => key.factors).length,
    );
    const single = fields.filter(({ isradiobutton }) => !isradiobutton).map(({ fullname }) => fullname);
    expect(new Set(single).size).toBe(single.length);
    const pages = fields.map(({ pageposfrom1 }) => pageposfrom1);
    expect(pages).toEqual(pages.toSorted((one, other) => one - other));
    expect(fields.every(({ alternativename }) => alternativename !== '')).toBe(true);
  });

  it('are none in a kit for the pen', async () => {
    expect(readForm(await written({ form: 'print' }))).toEqual([]);
  });

  it('keep their names when a question is moved', async () => {
    const kit = cfoKit();
    const turned = { ...kit, document: { ...kit.document, items: kit.document.items.toReversed() } };
    const namesOf = async (each: typeof kit) =>
      readForm(await written({ kit: each, form: 'fillable' }))
        .map((field) => field.fullname)
        .toSorted();

    expect(await namesOf(turned)).toEqual(await namesOf(kit));
  });

  it('hold what another program fills in', async () => {
    const kit = cfoKit();
    const item = kit.document.items.find(({ isScored }) => isScored);
    const [factor] = item?.key.factors ?? [];
    if (!item || !factor) throw new Error('the kit has no scored question with factors');
    const file = await written({ kit, form: 'fillable' });
    const filled = path.join(folder, 'filled.pdf');
    const evidence = 'Named margin before revenue';
    fillForm(file, filled, {
      candidate: 'Dana Reyes',
      [`evidence_${item.id}`]: evidence,
      [`rating_${item.id}`]: '4',
      [`heard_${item.id}_${factor.id}`]: 'Yes',
    });
    const values = new Map(readForm(filled).map((field) => [field.fullname, field.value]));

    expect(values.get('candidate')).toBe('u:Dana Reyes');
    expect(values.get(`rating_${item.id}`)).toBe('/4');
    expect(values.get(`heard_${item.id}_${factor.id}`)).toBe('/Yes');
    expect(textOf(filled)).toContain(evidence);
  });
});
