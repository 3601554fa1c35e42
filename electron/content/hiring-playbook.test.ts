import { describe, expect, it } from 'vitest';

import { dateNumbers, type SeatKind } from '#shared/domain/kit/seat-kind';
import { roleFaults } from '#shared/domain/playbook/role-faults';
import { minutesOf } from '#shared/domain/playbook/role-minutes';
import type { ShippedKey } from '#shared/domain/playbook/role-schema';
import { nearDuplicates } from '#shared/domain/playbook/shingles';
import { readHiringPlaybook } from './hiring-playbook';

const playbook = readHiringPlaybook('vp-marketing');
const { template, questions, prompts, keys } = playbook;
const seats: readonly SeatKind[] = ['ceo', 'cfo', 'hr', 'sales-leader'];
const places = seats.flatMap((seat) => dateNumbers.map((date) => ({ seat, date })));
const partOf = (key: ShippedKey) => questions.find(({ id }) => id === key.questionId)!.part;

/** Every word of a key that a reader sees. */
const wordsOf = ({ key }: ShippedKey): string =>
  [
    key.whyAsked,
    key.aPlayerSays,
    ...key.factors.map(({ text }) => text),
    ...key.probes.map(({ ask }) => ask),
    ...Object.values(key.anchors),
    key.convincingWrong.says,
    key.convincingWrong.why,
    ...key.wrongSeat.map(({ says }) => says),
    ...key.redFlags,
    key.goodQuestionBack,
  ].join('\n');

const tooNear = (limit: number, text: (key: ShippedKey) => string) =>
  nearDuplicates(
    keys.map((key) => ({ id: key.id, text: text(key) })),
    limit,
  );

describe('the shipped VP of Marketing', () => {
  it('has 60 answer keys and 20 questions or more, all of them asked', () => {
    const asked = new Set(keys.map(({ questionId }) => questionId));

    expect(keys.length).toBeGreaterThanOrEqual(60);
    expect(questions.length).toBeGreaterThanOrEqual(20);
    expect(questions.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  });

  it.each(places)('gives $seat on date $date six keys that fit an hour, the last the candidate’s own', (place) => {
    const kit = keys.filter(({ seat, date }) => seat === place.seat && date === place.date);

    expect(kit).toHaveLength(6);
    expect(kit.filter((key) => partOf(key) === 'candidate').map(({ minutes }) => minutes)).toEqual([15]);
    expect(partOf(kit.at(-1)!)).toBe('candidate');
    expect(minutesOf(playbook, place.seat, place.date)).toBeLessThanOrEqual(60);
  });

  it.each(seats)('lets %s warm up twice and close once', (seat) => {
    const parts = prompts.filter((prompt) => prompt.seat === seat).map(({ part }) => part);

    expect(parts.toSorted()).toEqual(['close', 'warm-up', 'warm-up']);
  });

  it.each(seats)('gives %s eight questions or more that nobody else asks', (seat) => {
    const askers = Map.groupBy(keys, ({ questionId }) => questionId);
    const own = [...askers.values()].filter((rows) => rows.every((row) => row.seat === seat));

    expect(own.length).toBeGreaterThanOrEqual(8);
  });

  it('lets every seat ask the key question on date one, each with its own right answer', () => {
    const asked = keys.filter(({ questionId }) => questionId === template.keyQuestionId);

    expect(asked.map(({ seat, date }) => `${seat} ${date}`).toSorted()).toEqual(seats.map((seat) => `${seat} 1`));
    expect(asked.filter(({ key }) => key.wrongSeat.length === 0)).toEqual([]);
  });

  it('speaks of revenue-based accelerators on the second or third date, and not before', () => {
    const dates = keys.filter(({ questionId }) => questionId === 'q-accelerators').map(({ date }) => date);

    expect(dates.length).toBeGreaterThan(0);
    expect(dates).not.toContain(1);
  });

  it('rates every competency from two seats or more', () => {
    const seatsOf = (competencyId: string) => {
      const ids = new Set(questions.filter((row) => row.competencyId === competencyId).map(({ id }) => id));
      return new Set(keys.filter(({ questionId }) => ids.has(questionId)).map(({ seat }) => seat)).size;
    };

    expect(template.competencies.filter(({ id }) => seatsOf(id) < 2).map(({ id }) => id)).toEqual([]);
  });
});

describe('its items', () => {
  it('have no fault that a schema cannot see', () => {
    expect(roleFaults(playbook)).toEqual([]);
  });

  it('say whose thought they are; the CEO’s answers are ours', () => {
    const items = [template, ...questions, ...prompts, ...keys];

    expect(items.filter(({ licence }) => licence !== 'Proprietary, part of Rapport').map(({ id }) => id)).toEqual([]);
    expect(
      items.filter(({ provenance: { source, note } }) => source !== 'authored' && note === '').map(({ id }) => id),
    ).toEqual([]);
    expect(keys.filter(({ seat, provenance }) => seat === 'ceo' && provenance.source !== 'authored')).toEqual([]);
  });

  it('are no copies of each other', () => {
    expect(tooNear(0.5, wordsOf)).toEqual([]);
    expect(tooNear(0.35, ({ key }) => key.aPlayerSays)).toEqual([]);
    expect(tooNear(0.35, ({ key }) => key.anchors[5])).toEqual([]);
    expect(nearDuplicates(questions, 0.35)).toEqual([]);
  });

  it('have five anchors that say five things', () => {
    const near = keys.flatMap(({ id, key: { anchors } }) =>
      nearDuplicates(
        Object.entries(anchors).map(([point, text]) => ({ id: `${id} ${point}`, text })),
        0.35,
      ),
    );

    expect(near).toEqual([]);
  });

  it('ask nobody what they were paid', () => {
    const history =
      /\b(?:current|present|last|previous|former) (?:salary|pay|package|compensation|bonus)\b|\bearn(?:ed|ing)? (?:now|today)\b/iu;
    const asked = [
      ...questions.map(({ id, text }) => ({ id, text })),
      ...prompts.map(({ id, text }) => ({ id, text })),
      ...keys.flatMap(({ id, key }) => key.probes.map(({ ask }) => ({ id, text: ask }))),
    ];

    expect(asked.filter(({ text }) => history.test(text))).toEqual([]);
  });
});
