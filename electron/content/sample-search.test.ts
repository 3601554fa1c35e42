import { describe, expect, it } from 'vitest';

import type { CandidateEvidence, OpenCard } from '#shared/domain/debrief/debrief-schema';
import { scoreWordsIn } from '#shared/domain/interview/score-words';
import { unfinished } from '#shared/domain/interview/unfinished';
import { whyNotSave } from '#shared/domain/interview/why-not-save';
import { scorecardDocumentSchema } from '#shared/domain/interview/scorecard-schema';
import { kitMinutes } from '#shared/domain/kit/kit-minutes';
import { whyNotLock } from '#shared/domain/kit/lock-readiness';
import { lintQuestion } from '#shared/domain/kit/question-linter';
import { kitOfSample } from '#shared/domain/playbook/sample-kit';
import type { SampleCandidate, SampleScorecard } from '#shared/domain/playbook/sample-search-schema';
import { halos } from '#shared/domain/scoring/halo';
import { impressionsOf, scoreEvidence, whyAgainst } from '#shared/domain/scoring/of-evidence';
import { promiseState } from '#shared/domain/search/outcomes-from-accountabilities';
import { payHistoryWords } from '#shared/domain/search/pay-history';
import { lintProfile } from '#shared/domain/search/profile-linter';
import { readHiringPlaybook } from './hiring-playbook';
import { readSample } from './sample';

const sample = readSample();
const search = sample.searches[0]!;
const { profile, panel } = search.document;
const bank = readHiringPlaybook('vp-marketing');
const kits = search.kits.map((kit) => ({ ...kit, document: kitOfSample(kit, bank) }));
const kitOf = ({ seatId, date }: Pick<SampleScorecard, 'seatId' | 'date'>) =>
  kits.find((kit) => kit.seatId === seatId && kit.date === date)!;

const cards = search.candidates.flatMap((candidate) =>
  candidate.scorecards.map((card): [string, SampleScorecard] => [
    `${candidate.draft.name} with ${card.seatId} on date ${card.date}`,
    card,
  ]),
);
const moved = search.candidates.flatMap((candidate) =>
  candidate.moves.map((move) => [candidate.draft.name, candidate, move] as const),
);
const decided = search.candidates.flatMap((candidate) =>
  candidate.decisions.map((decision) => [`${candidate.draft.name}, ${decision.kind}`, candidate, decision] as const),
);

/** A candidate as the debrief saw one just before `atMs`. */
function evidenceAt({ id, draft, scorecards, moves, decisions }: SampleCandidate, atMs: number): CandidateEvidence {
  return {
    candidateId: id,
    name: draft.name,
    headline: draft.headline,
    stage: 'debrief',
    dates: [],
    cards: scorecards.filter(({ committedAtMs }) => (committedAtMs ?? Infinity) < atMs).map(openCard),
    sealed: 0,
    moves: moves.filter(({ movedAtMs }) => movedAtMs < atMs),
    decisions: decisions.filter(({ decidedAtMs }) => decidedAtMs < atMs),
  };
}

function openCard(card: SampleScorecard): OpenCard {
  const { seatId, date, document, committedAtMs } = card;
  const kit = kitOf(card).document;
  return { seatId, date, kitVersion: 1, kitSha256: '', kit, document, committedAtMs: committedAtMs! };
}

const atTheEnd = (candidate: SampleCandidate) => evidenceAt(candidate, Infinity);
const spreadsOf = (candidate: SampleCandidate) =>
  scoreEvidence(search.document, { ...atTheEnd(candidate), moves: [] }).competencies.map(({ spread }) => spread ?? 0);
const named = (name: string) => search.candidates.find(({ draft }) => draft.name.startsWith(name))!;
const finalists = [named('Amara'), named('Leander')];

describe('the search of the sample company', () => {
  it('seats people it has, under their own names', () => {
    const people = new Map(sample.people.map(({ id, name }) => [id as string, name]));

    expect(panel.seats.map(({ kind }) => kind)).toEqual(['ceo', 'cfo', 'hr', 'sales-leader']);
    expect(panel.seats.filter(({ personId, personName }) => people.get(personId ?? '') !== personName)).toEqual([]);
  });

  it('takes its outcomes from promises that the agreement makes in these words', () => {
    const agreement = sample.agreements.find(({ id }) => id === search.document.agreementId)!.draft.document;
    const sources = profile.outcomes.flatMap(({ source }) => source ?? []);

    expect(sources.length).toBeGreaterThanOrEqual(3);
    expect(sources.filter(({ agreementId }) => agreementId !== search.document.agreementId)).toEqual([]);
    expect(sources.map((source) => promiseState(source, agreement).kind)).toEqual(sources.map(() => 'same'));
  });

  it('rates the competencies of the bank', () => {
    expect(profile.competencies.map(({ id }) => id)).toEqual(bank.template.competencies.map(({ id }) => id));
    expect(profile.competencies.filter(({ weight }) => weight !== 1)).toHaveLength(1);
    expect(profile.weightReason).not.toBe('');
  });

  it('gives the profile’s linter nothing to say', () => {
    expect(lintProfile(profile)).toEqual([]);
  });

  it('uses each id once', () => {
    const ids = [
      search.id,
      ...search.kits.flatMap(({ lock }) => lock?.versionId ?? []),
      ...search.candidates.flatMap(({ id, scorecards, moves, decisions }) => [
        id,
        ...[...scorecards, ...moves, ...decisions].map((row) => row.id),
      ]),
    ];

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toEqual(
      [],
    );
  });
});

describe.each(kits.map((kit) => [`${kit.seatId}, date ${kit.date}`, kit] as const))('its kit: %s', (_, kit) => {
  it('asks only what this seat asks on this date', () => {
    const seats = [...bank.keys, ...bank.prompts].filter(({ id }) => kit.itemIds.includes(id)).map(({ seat }) => seat);
    const dates = bank.keys.filter(({ id }) => kit.itemIds.includes(id)).map(({ date }) => date);

    expect(new Set(seats)).toEqual(new Set([kit.seatId]));
    expect(new Set(dates)).toEqual(new Set([kit.date]));
    expect(Object.keys(kit.wordings).filter((id) => !kit.itemIds.includes(id))).toEqual([]);
  });

  it('fits its hour, or is not locked', () => {
    expect(whyNotLock(kit.document, profile)).toEqual([]);
    expect(kitMinutes(kit.document).sum).toBeLessThanOrEqual(60);
    expect(kit.lock === null).toBe(kit.date === 3);
  });
});

describe.each(cards)('the scorecard of %s', (_, card) => {
  const { document, startedAtMs, committedAtMs } = card;
  const kit = kitOf(card);

  it('could be saved and committed', () => {
    const sealed = scorecardDocumentSchema.parse({ firstImpression: document.firstImpression });

    expect(whyNotSave(kit.document, sealed, document)).toBeNull();
    expect(unfinished(kit.document, document)).toEqual([]);
    expect(document.currentItemId).toBe('');
  });

  it('ticks what stands in its key', () => {
    const strangers = Object.entries(document.answers).flatMap(([itemId, { heard, redFlags }]) => {
      const key = kit.document.items.find(({ id }) => id === itemId)!.key;
      const factors = key.factors.map(({ id }) => id);
      return [
        ...heard.filter((id) => !factors.includes(id)),
        ...redFlags.filter((flag) => !key.redFlags.includes(flag)),
      ];
    });

    expect(strangers).toEqual([]);
  });

  it('ran in order and for as long as it says', () => {
    const spent = Object.values(document.answers).reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
    const sealedAfterMs = document.firstImpression!.sealedAtMs - startedAtMs;

    expect(document.elapsedMs).toBe(spent);
    expect(spent / 60_000).toBeGreaterThanOrEqual(45);
    expect(spent / 60_000).toBeLessThanOrEqual(60);
    expect(kit.lock!.lockedAtMs).toBeLessThan(startedAtMs);
    expect(sealedAfterMs).toBeGreaterThan(0);
    expect(sealedAfterMs).toBeLessThan(5 * 60_000);
    expect(committedAtMs).toBeGreaterThanOrEqual(startedAtMs + spent);
  });

  it('hands on questions and no score, and asks about nothing that is protected', () => {
    const asks = document.askNext.map(({ ask }) => ask);
    const said = Object.values(document.answers).flatMap(({ evidence, signals }) => [evidence, ...signals]);

    expect(asks.length).toBeGreaterThan(0);
    expect(asks.flatMap(scoreWordsIn)).toEqual([]);
    expect(asks.flatMap(lintQuestion)).toEqual([]);
    expect([...said, ...asks, document.notes].filter((text) => payHistoryWords(text) !== null)).toEqual([]);
  });
});

describe('its candidates', () => {
  it('met four seats on each date they came to', () => {
    expect(search.candidates.map(({ scorecards }) => scorecards.length)).toEqual([8, 8, 4]);
  });

  it('cannot be rung or written to', () => {
    expect(search.candidates.filter(({ draft }) => !draft.email.endsWith('@example.com'))).toEqual([]);
    expect(search.candidates.filter(({ draft }) => !/^\+44 1\d\d 496 0\d{3}$/.test(draft.phone))).toEqual([]);
  });

  it('divide the panel', () => {
    for (const candidate of finalists) {
      expect(spreadsOf(candidate).filter((spread) => spread >= 2).length).toBeGreaterThanOrEqual(2);
      expect(Math.max(...spreadsOf(candidate))).toBeGreaterThanOrEqual(3);
    }
  });

  it('charm one seat so that it hardly leaves its first impression', () => {
    const close = halos(impressionsOf(atTheEnd(named('Leander')).cards)).filter(({ isClose }) => isClose);

    expect(close.map(({ seatId }) => seatId)).toEqual(['hr']);
  });

  it('were rated in full but for questions that were left out with a reason', () => {
    const skipped = cards.flatMap(([, { document }]) => Object.values(document.answers)).filter((a) => a.skipReason);

    expect(skipped.length).toBeGreaterThanOrEqual(1);
    expect(skipped.length).toBeLessThanOrEqual(2);
  });
});

describe('what the debrief left', () => {
  it('has notes on competencies of the profile, and everybody spoke in order', () => {
    const competencyIds = profile.competencies.map(({ id }) => id);
    const debriefs = search.candidates.flatMap(({ debrief }) => debrief ?? []);

    expect(debriefs).toHaveLength(finalists.length);
    expect(debriefs.flatMap(({ notes }) => Object.keys(notes)).filter((id) => !competencyIds.includes(id))).toEqual([]);
    for (const { speakingOrder, spoken } of debriefs) {
      expect(speakingOrder).toEqual(['hr', 'sales-leader', 'cfo', 'ceo']);
      expect(spoken).toEqual(speakingOrder);
    }
  });

  it.each(moved)('moved a score of %s from where it stood', (_, candidate, move) => {
    const before = scoreEvidence(search.document, evidenceAt(candidate, move.movedAtMs));
    const competency = before.competencies.find(({ competencyId }) => competencyId === move.competencyId);

    expect(competency?.seats.find(({ seatId }) => seatId === move.seatId)?.score).toBe(move.from);
  });

  it.each(decided)('decided on %s by what the scores said', (_, candidate, decision) => {
    const evidence = evidenceAt(candidate, decision.decidedAtMs);
    const all = search.candidates.map((each) => evidenceAt(each, decision.decidedAtMs));
    const { composite, grade } = scoreEvidence(search.document, evidence);
    const against = whyAgainst(decision.kind, search.document, { evidence, all });

    expect(evidence.cards.length).toBeGreaterThan(0);
    expect({ composite, grade, isAgainstComposite: against !== null }).toEqual({
      composite: decision.composite,
      grade: decision.grade,
      isAgainstComposite: decision.isAgainstComposite,
    });
    expect(decision.reason).not.toBe('');
  });

  it('hires one against the written dissent of the CFO', () => {
    expect(named('Amara').decisions.map(({ kind }) => kind)).toEqual(['hire']);
    expect(named('Amara').decisions[0]!.dissents.map(({ name }) => name)).toEqual(['Jonas Lindqvist']);
    expect(named('Leander').decisions.map(({ kind }) => kind)).toEqual(['hold', 'decline']);
    expect(named('Petra').decisions.map(({ kind }) => kind)).toEqual(['decline']);
  });
});
