import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Accountability } from '#shared/domain/agreement/accountability-schema';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import { reviewRecord, type ReviewRecord } from '#shared/domain/review/review-record';
import { readSample } from '../../electron/content/sample';
import { readSampleQuarter } from '../../electron/content/sample-quarter';
import { buildReviewRecord } from '../../electron/exporting/review/build-review-record';
import { performWork } from '../../electron/jobs/perform-work';
import { prepareReviewExport } from '../../electron/jobs/review-exports';
import { testClient } from '../support/agreement-sizes';
import { hasTool } from '../support/external-tool';
import { heldReview } from '../support/held-review';
import { hostileAgreement } from '../support/hostile-agreement';
import { openSession } from '../support/open-session';
import { readPages } from '../support/rendered-words';
import { reviewed, version, weekly } from '../support/review-builder';

const canRead = hasTool('pdftotext');
const letter = testClient({ pageSize: 'Letter' });
const { reviewId } = readSampleQuarter();

interface Paper {
  readonly client: Client;
  readonly record: ReviewRecord;
}

/** The quarter of the pilot that ships. */
async function sampleRecord(): Promise<Paper> {
  const { api } = openSession({ readSample });
  await api.engagements.resetSample();
  const { work } = await prepareReviewExport(api, { kind: 'export-review', reviewId });
  if (work.kind !== 'review-record') throw new Error('another paper was prepared');
  return work;
}

type Terms = Partial<Accountability> & { readonly id: string };

/** A review of so many promises with a note, a decision and thirteen figures each. */
function recordOf(promises: readonly Terms[], texts: { readonly note: string; readonly owner: string }): Paper {
  const { open, heldAtMs } = heldReview({
    versions: [version(1, '2026-02-09', promises, 10)],
    document: {
      summary: texts.note,
      reviewed: promises.map(({ id }) =>
        reviewed(id, {
          points: weekly('2026-03-30', [90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 90, 91, 92]),
          note: texts.note,
          readFrom: texts.note.slice(0, 300),
          decision: { id: `d-${id}`, text: texts.note, owner: texts.owner, by: '2026-07-31' },
        }),
      ),
    },
    title: texts.owner,
  });
  return { client: letter, record: reviewRecord(open, heldAtMs) };
}

const plain = (count: number) =>
  recordOf(
    Array.from({ length: count }, (_, index) => ({ id: `p${index}`, commitment: `Report number ${index}` })),
    { note: 'Nothing stood in the way.', owner: 'Bo Kim' },
  );
const nothingRead = (): Paper => {
  const { open, heldAtMs } = heldReview({ versions: [version(1, '2026-02-09', [{ id: 'p' }])], document: {} });
  return { client: letter, record: reviewRecord(open, heldAtMs) };
};
const hostile = () =>
  recordOf(hostileAgreement(12).sales, {
    note: hostileAgreement(2).summary.why.slice(0, 1_000),
    owner: 'W'.repeat(200),
  });

const papers: readonly (readonly [string, () => Paper | Promise<Paper>])[] = [
  ['of the quarter that ships', sampleRecord],
  ['with nothing read and nothing decided', nothingRead],
  ['of forty promises', () => plain(40)],
  ['of absurdly long and hostile texts', hostile],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-review-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(paper: Paper | Promise<Paper>): Promise<string> {
  const file = path.join(folder, 'record.pdf');
  writeFileSync(file, await buildReviewRecord(await paper));
  return file;
}

const textOf = async (paper: Paper | Promise<Paper>) =>
  execFileSync('pdftotext', ['-raw', await written(paper), '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');

describe.each(papers)('the record %s', (_, paper) => {
  it('has the same bytes twice', async () => {
    const made = await paper();
    const [one, other] = [await buildReviewRecord(made), await buildReviewRecord(made)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it.skipIf(!hasTool('qpdf'))('is a sound PDF', async () => {
    const checked = execFileSync('qpdf', ['--check', await written(paper())], { encoding: 'utf8' });
    expect(checked).toContain('No syntax or stream encoding errors');
  });

  it.skipIf(!canRead)('keeps every word within its page', async () => {
    const outside = readPages(await written(paper())).flatMap(({ words, width, height }) =>
      words.filter(
        ({ left, top, right, bottom }) => left < 50 || top < 30 || right > width - 50 || bottom > height - 20,
      ),
    );
    expect(outside).toEqual([]);
  });

  it.skipIf(!canRead)('is tagged, promise by promise', async () => {
    const made = await paper();
    const file = await written(made);
    const tags = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' }).match(/^ *H[1-3]\b/gm) ?? [];
    const { marketing, sales } = made.record.promises;

    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged: +yes/);
    expect(tags.filter((tag) => tag.trim() === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag.trim() === 'H3')).toHaveLength(marketing.length + sales.length);
  });
});

describe.skipIf(!canRead)('what is in the record', () => {
  it('has all that an executive asks after of the quarter that ships, on two pages', async () => {
    const file = await written(sampleRecord());
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');

    expect(readPages(file)).toHaveLength(2);
    for (const words of [
      'Review of 30 March 2026 to 28 June 2026',
      'Brewery pilot agreement 2026',
      'Held on 29 June 2026 By revision 2, sealed on 15 May 2026, in force from 18 May 2026',
      '11 promises: 10 kept, 1 broken.',
      'By the signed rule every miss is red',
      'Red: broken Call every accepted lead within 8 working hours',
      'Held in 8 of 13 weeks; furthest off: 7 working hours in the week of 27 April 2026',
      'Green: kept Source 25% of the pilot’s won revenue: at least 25% over the 20 weeks 25.6% (156,500 of 612,000)',
      'Rising over 20 figures, which is for the worse.',
      'Decision Tomasz Wieczorek, by 28 June 2026 8 working hours from 18 May',
      'Revision 2 From 18 May 2026 The desk that makes the first calls lost two of its three people in April.',
      'Also watched Watched Accepted leads whom nobody reached at the first call',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('fits three promises with a decision each on one page and eight on two', async () => {
    expect(readPages(await written(plain(3)))).toHaveLength(1);
    expect(readPages(await written(plain(8)))).toHaveLength(2);
  });

  it('leaves no head of a section alone at the foot of a page', async () => {
    const note = 'Nothing stood in the way of it, and everybody was there. '.repeat(16).trim();
    for (const count of [3, 4, 5, 6, 7, 8]) {
      const promises = Array.from({ length: count }, (_, index) => ({ id: `p${index}` }));
      const file = await written(recordOf(promises, { note, owner: 'Bo Kim' }));
      const pages = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
      // The footer is the last line of each.
      const last = pages.map((page) => page.trim().split('\n').at(-2));
      expect(last).not.toContain('What sales promised');
      expect(last).not.toContain('Decided');
    }
  });

  it('drops nothing, however many and however long', async () => {
    const many = await textOf(plain(40));
    for (let index = 0; index < 40; index += 1) expect(many).toContain(`Report number ${index}: at least 95%`);

    const note = 'She rang every one of them herself. '.repeat(27).trim();
    const long = await textOf(recordOf([{ id: 'p', commitment: 'Ring' }], { note, owner: 'Bo Kim' }));
    // In the summary, in the decision and beside the figures; then once more, cut, as where they were read.
    expect(long.match(/She rang every one of them herself\./g)?.length).toBeGreaterThanOrEqual(3 * 27);
    expect(await textOf(hostile())).toContain('This typeface lacks some characters');
  });

  it('says where nothing was read or decided', async () => {
    const text = await textOf(nothingRead());
    expect(text).toContain('1 promise: 0 kept, 1 without a verdict.');
    expect(text).toContain('Nothing was decided in this review.');
    expect(text).toContain('No verdict Report p to the other side');
  });
});

describe('exporting it', () => {
  it('names the file by client, agreement and quarter, and makes it in one step that can be cancelled', async () => {
    const { api } = openSession({ readSample });
    await api.engagements.resetSample();
    const { fileName, fileKind, work } = await prepareReviewExport(api, { kind: 'export-review', reviewId });
    const phases: string[] = [];
    const { bytes } = await performWork(work, { enter: ({ phase }) => phases.push(phase) });
    const cancelled = performWork(work, {
      enter: () => {
        throw new Error('stop');
      },
    });

    expect([fileName, fileKind.name]).toEqual([
      'Larkfell Instruments (sample) - Brewery pilot agreement 2026 - Review 2026-03-30 to 2026-06-28.pdf',
      'PDF document',
    ]);
    expect(
      Buffer.from(bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(phases).toEqual(['Setting the pages']);
    await expect(cancelled).rejects.toThrow('stop');
  });

  it('refuses a review that is still being written, and one that is gone', async () => {
    const { api } = openSession({ readSample });
    await api.engagements.resetSample();
    const { agreementId } = readSampleQuarter();
    const period = { from: '2026-06-29', to: '2026-09-27' };
    const { id } = await api.reviews.create({ agreementId, period });

    await expect(prepareReviewExport(api, { kind: 'export-review', reviewId: id })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'This review is still being written. Hold it first: its record is of what was held.',
    });
    await api.reviews.remove({ id });
    await expect(prepareReviewExport(api, { kind: 'export-review', reviewId: id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
