import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Debrief } from '#shared/domain/debrief/debrief-schema';
import { buildCandidateHandout } from '../../electron/exporting/hiring/build-candidate-handout';
import { buildDebriefReport } from '../../electron/exporting/hiring/build-debrief-report';
import { buildScorecard } from '../../electron/exporting/hiring/build-scorecard';
import { testClient } from '../support/agreement-sizes';
import { hasTool } from '../support/external-tool';
import { longDebrief, sampleDebrief } from '../support/hiring-evidence';
import { readPages } from '../support/rendered-words';

const canRead = hasTool('pdftotext');
const canCheck = hasTool('qpdf');
const client = testClient();
const letter = testClient({ pageSize: 'Letter' });

function scorecardOf({ search, evidence }: Debrief, seatId = 'cfo', pageClient = client) {
  const card = evidence.cards.find((each) => each.seatId === seatId);
  if (!card) throw new Error(`no card of ${seatId}`);
  return buildScorecard({ client: pageClient, search, candidate: evidence, card });
}

const handoutOf = ({ search, evidence }: Debrief, pageClient = client) =>
  buildCandidateHandout({
    client: pageClient,
    search,
    candidate: evidence,
    date: 1,
    conversations: [
      { round: 1, seatId: 'hr', minutes: 45 },
      { round: 1, seatId: 'cfo', minutes: 60 },
      { round: 2, seatId: 'sales', minutes: 50 },
    ],
  });

const papers = [
  { name: 'a scorecard', build: () => scorecardOf(sampleDebrief()) },
  { name: 'a scorecard of absurdly long texts', build: () => scorecardOf(longDebrief(), 'hr', letter) },
  { name: 'a candidate’s handout', build: () => handoutOf(sampleDebrief()) },
  { name: 'a candidate’s handout of absurdly long names', build: () => handoutOf(longDebrief(), letter) },
  { name: 'a debrief report', build: () => buildDebriefReport({ client, debrief: sampleDebrief() }) },
  {
    name: 'a debrief report of long texts',
    build: () => buildDebriefReport({ client: letter, debrief: longDebrief() }),
  },
  {
    name: 'a debrief report with nothing open',
    build: () => buildDebriefReport({ client, debrief: sampleDebrief(nothingOpen) }),
  },
];
const nothingOpen = { cards: [], moves: [], decisions: [], sealed: 3 };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-papers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(build: () => Promise<Uint8Array>): Promise<string> {
  const file = path.join(folder, 'paper.pdf');
  writeFileSync(file, await build());
  return file;
}

/** All text of the file with single spaces. */
const textOf = async (build: () => Promise<Uint8Array>) =>
  execFileSync('pdftotext', ['-raw', await written(build), '-'], {
    encoding: 'utf8',
    maxBuffer: 20_000_000,
  }).replaceAll(/\s+/g, ' ');

describe.each(papers)('$name', ({ build }) => {
  it('has the same bytes twice', async () => {
    expect(Buffer.from(await build()).equals(Buffer.from(await build()))).toBe(true);
  });

  it.skipIf(!canCheck)('is a sound PDF', async () => {
    const checked = execFileSync('qpdf', ['--check', await written(build)], { encoding: 'utf8' });

    expect(checked).toContain('No syntax or stream encoding errors');
  });

  it.skipIf(!canRead)('keeps every word within its page', async () => {
    const outside = readPages(await written(build)).flatMap(({ words, width, height }) =>
      words.filter(
        ({ left, top, right, bottom }) => left < 50 || top < 30 || right > width - 50 || bottom > height - 20,
      ),
    );

    expect(outside).toEqual([]);
  });

  it.skipIf(!canRead)('speaks of rounds and is tagged', async () => {
    const file = await written(build);

    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged: +yes/);
    expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).not.toMatch(/\b(first|second|third) date\b/i);
  });
});

describe.skipIf(!canRead)('what is in a paper', () => {
  it('has all the evidence of a card, however long', async () => {
    const debrief = longDebrief();
    const evidence = debrief.evidence.cards[0]?.document.answers;
    const [answer] = Object.values(evidence ?? {});
    const text = await textOf(() => scorecardOf(debrief, 'hr'));
    const sentences = (answer?.evidence ?? '').split('. ').filter((sentence) => /^[\x20-\x7e]+$/.test(sentence));

    expect(sentences.length).toBeGreaterThan(60);
    expect(text.split('She said that the number had been 38').length - 1).toBeGreaterThanOrEqual(sentences.length);
  });

  it('shows ratings, evidence, flags and the first impression of one seat alone', async () => {
    const debrief = sampleDebrief();
    const text = await textOf(() => scorecardOf(debrief));

    expect(text).toContain('Round 1 · CFO, Margit Hansen');
    expect(text).toContain('3 · Calm, prepared, listens');
    expect(text).toContain('Named contribution margin before revenue');
    expect(text).toContain('Not asked: No time left');
    expect(text).not.toContain('Ines Okafor');
  });

  it('tells a candidate whom they meet, and nothing of how answers are judged', async () => {
    const debrief = sampleDebrief();
    const { search, evidence } = debrief;
    const text = await textOf(() => handoutOf(debrief));
    const secrets = [
      ...search.profile.competencies.flatMap(({ name, definition }) => [name, definition]),
      ...search.profile.dealBreakers.map((breaker) => breaker.text),
      ...search.panel.dates.flatMap(({ purpose, hopedOutcome }) => [purpose, hopedOutcome]),
      ...evidence.cards.flatMap(({ kit }) => kit.items.map((item) => item.text)),
    ].filter((secret) => secret !== '');

    expect(text).toMatch(/HR Ines Okafor 45 minutes CFO Margit Hansen 60 minutes/);
    expect(text).toMatch(/Round 2, if we both want to go on .* Sales leader Tom Brandt 50 minutes/);
    expect(text).toContain('The last 15 minutes of every conversation belong to you');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('reports a debrief: scores before and after, reasons, quotes, halo, decision with dissent', async () => {
    const text = await textOf(() => buildDebriefReport({ client, debrief: sampleDebrief() }));

    for (const part of [
      'Composite 3.8',
      'Range of seats 3.5 to 4.4',
      'Grade B',
      '4.0 Margit Hansen, 3.0 before the discussion',
      'Moved from 3.0 to 4.0 on 11 March 2026: The HR interview heard the margin calculation',
      '2 points apart · discuss',
      'Round 1: “Named contribution margin before revenue',
      'points away on average',
      'Hold 11 March 2026, by Paul Reuter, with the panel',
      'Tom Brandt: Another month costs us the fair.',
      'CFO and sales leader heard different halves',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says of what is sealed only how much exists', async () => {
    const text = await textOf(() => buildDebriefReport({ client, debrief: sampleDebrief(nothingOpen) }));

    expect(text).toContain('3 sealed assessments exist.');
    expect(text).toContain('Nothing is rated in an open round.');
    expect(text).not.toMatch(/Composite|Grade|points away|“/);
  });
});
