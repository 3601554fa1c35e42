import { describe, expect, it } from 'vitest';

import { marketingKinds, salesKinds } from '#shared/domain/agreement/accountability-schema';
import { missingBant } from '#shared/domain/agreement/bant-terms';
import { lintCommitment } from '#shared/domain/agreement/commitment-linter';
import { stageIds } from '#shared/domain/agreement/stage-ids';
import { accountabilityFromStarter, termFromStarter } from '#shared/domain/playbook/from-starter';
import { wordsOfItem } from '#shared/domain/playbook/words-of-item';
import type { WorkshopPlaybook } from '#shared/domain/playbook/workshop-playbook-schema';
import { shingleSimilarity } from '../../tests/support/shingle-similarity';
import { readWorkshopPlaybook } from './workshop-playbook';

const playbook = readWorkshopPlaybook();
const lists = Object.keys(playbook) as (keyof WorkshopPlaybook)[];
const items = lists.flatMap((list) => [...playbook[list]]);

const emptyWords =
  /\b(?:timely|good|strong|excellent|clear(?:ly)?|solid|appropriate(?:ly)?|proper(?:ly)?|adequate(?:ly)?|effective(?:ly)?|efficient(?:ly)?|regular(?:ly)?|proactive(?:ly)?|relevant|quick(?:ly)?|prompt(?:ly)?|better|best|high-quality|seamless|robust|meaningful)\b/i;

describe('the workshop playbook', () => {
  it('gives every item an id of its own, an origin and a licence', () => {
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(items.filter((item) => item.licence.trim() === '' || item.version < 1)).toEqual([]);
    expect(new Set(items.map((item) => item.provenance.source)).size).toBe(6);
  });

  it('has no dangling mark of unfinished writing', () => {
    expect(
      items.map((item) => wordsOfItem(item)).filter((text) => /TODO|TBD|lorem|[^\S\n]{2}|\?\?/.test(text)),
    ).toEqual([]);
  });

  it.each(lists)('says nothing twice in %s', (list) => {
    const texts = playbook[list].map((item) => ({ id: item.id, text: wordsOfItem(item) }));
    const near = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .flatMap((other) => (shingleSimilarity(one.text, other.text) < 0.5 ? [] : [[one.id, other.id]])),
    );

    expect(near).toEqual([]);
  });
});

describe('stage scripts', () => {
  it('exist once for each stage, in the usual order, and fill a half day', () => {
    expect(playbook.scripts.map((script) => script.stage)).toEqual([...stageIds]);
    expect(playbook.scripts.reduce((sum, script) => sum + script.plannedMinutes, 0)).toBe(240);
  });

  it.each(playbook.scripts)('answer a clash from more than one side in $stage', ({ interventions, questions }) => {
    expect(new Set(interventions.map((clash) => clash.speaker)).size).toBeGreaterThan(1);
    expect(questions.filter((question) => question.includes('?')).length).toBeGreaterThanOrEqual(5);
  });

  it('repeat no sentence of a facilitator', () => {
    const said = playbook.scripts.flatMap(({ opening, closing, questions, interventions }) => [
      opening,
      closing,
      ...questions,
      ...interventions.flatMap((clash) => [clash.hears, clash.say]),
    ]);
    const near = said.flatMap((one, index) =>
      said.slice(index + 1).filter((other) => shingleSimilarity(one, other) >= 0.5),
    );

    expect(near).toEqual([]);
  });
});

describe('starting points', () => {
  it('hold at least 16 terms, each complete', () => {
    expect(playbook.terms.length).toBeGreaterThanOrEqual(16);
    const bare = playbook.terms.filter(({ term }) => Object.values(term).some((text) => text.trim() === ''));

    expect(bare.map((starter) => starter.id)).toEqual([]);
  });

  it('spell BANT letter by letter', () => {
    const terms = playbook.terms.map((starter) => termFromStarter(starter, starter.id));

    expect(terms.filter((term) => term.kind === 'bant').map((term) => term.name.slice(0, 1))).toEqual([
      'B',
      'A',
      'N',
      'T',
    ]);
    expect(missingBant(terms)).toEqual([]);
  });

  it.each([
    { side: 'marketing', kinds: marketingKinds },
    { side: 'sales', kinds: salesKinds },
  ] as const)('offer 12 promises of $side that cover every kind', ({ side, kinds }) => {
    const own = playbook.accountabilities.filter((starter) => starter.side === side);
    const covered = new Set<string>(own.map((starter) => starter.accountability.kind));

    expect(own).toHaveLength(12);
    expect(kinds.filter((kind) => !covered.has(kind))).toEqual([]);
  });

  it('offer only promises the linter has nothing to say about', () => {
    const rows = playbook.accountabilities.map((starter) => accountabilityFromStarter(starter, starter.id));

    expect(rows.flatMap((row) => lintCommitment(row, rows).map((finding) => `${row.id}: ${finding.message}`))).toEqual(
      [],
    );
  });

  it('promise nothing with an empty adjective or adverb', () => {
    const promises = playbook.accountabilities.flatMap(({ accountability }) => [
      accountability.commitment,
      accountability.metric,
    ]);

    expect(promises.filter((promise) => emptyWords.test(promise))).toEqual([]);
  });

  it('hold at least 20 metrics, each with a formula on one line', () => {
    expect(playbook.kpis.length).toBeGreaterThanOrEqual(20);
    expect(playbook.kpis.filter(({ formula }) => formula.includes('\n')).map(({ id }) => id)).toEqual([]);
  });

  it('name only KPIs that ship, and give every one a meeting', () => {
    const shipped = playbook.kpis.map((kpi) => kpi.id);
    const named = new Set(playbook.meetings.flatMap((meeting) => meeting.kpiStarterIds));

    expect([...named].toSorted()).toEqual(shipped.toSorted());
  });

  it('give every kind of promise a meeting', () => {
    const looked = new Set<string>(playbook.meetings.flatMap((meeting) => meeting.accountabilityKinds));

    expect([...marketingKinds, ...salesKinds].filter((kind) => !looked.has(kind))).toEqual([]);
  });

  it('put a clock on every rung of a ladder', () => {
    const rungs = playbook.ladders.flatMap((ladder) => ladder.steps);

    expect(rungs.filter(({ within, decides, action }) => within === null || decides === '' || action === '')).toEqual(
      [],
    );
  });
});

it('a reference figure says where it comes from and how far it carries', () => {
  expect(playbook.references.map(({ figure, sourceQuality, year }) => ({ figure, sourceQuality, year }))).toEqual([
    { figure: '$800 to $1,500', sourceQuality: 'estimate', year: null },
  ]);
});
