import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { dateNumbers } from '#shared/domain/kit/seat-kind';
import { lintQuestion } from '#shared/domain/kit/question-linter';
import { roleFaults } from '#shared/domain/playbook/role-faults';
import { minutesOf } from '#shared/domain/playbook/role-minutes';
import type { ShippedKey } from '#shared/domain/playbook/role-schema';
import { shippedRoles } from '#shared/domain/playbook/shipped-roles';
import { nearDuplicates } from '#shared/domain/playbook/shingles';
import { lintProfile } from '#shared/domain/search/profile-linter';
import { searchFromTemplate } from '#shared/domain/search/search-from-template';
import { wordsOfKey } from '#shared/domain/playbook/words-of-key';
import { readHiringPlaybook } from './hiring-playbook';

/** How much ships for a role; the VP of Marketing is the flagship. `perDate` counts the keys of one seat on one date. */
const usual = { keys: 40, questions: 20, seats: 5, perDate: 3, ownQuestions: 4 };
const flagship = { keys: 60, questions: 20, seats: 5, perDate: 5, ownQuestions: 8 };

const tooNear = (keys: readonly ShippedKey[], limit: number, text: (key: ShippedKey) => string) =>
  nearDuplicates(
    keys.map((key) => ({ id: key.id, text: text(key) })),
    limit,
  );

describe.each(shippedRoles)('the shipped role $id', ({ id: role, name, seats }) => {
  const playbook = readHiringPlaybook(role);
  const { template, questions, prompts, keys } = playbook;
  const amount = role === 'vp-marketing' ? flagship : usual;
  const places = seats.flatMap((seat) => dateNumbers.map((date) => ({ seat, date })));
  const partOf = (key: ShippedKey) => questions.find(({ id }) => id === key.questionId)!.part;

  it('has enough answer keys, questions and seats, and asks every question', () => {
    const asked = new Set(keys.map(({ questionId }) => questionId));

    expect(keys.length).toBeGreaterThanOrEqual(amount.keys);
    expect(questions.length).toBeGreaterThanOrEqual(amount.questions);
    expect(seats.length).toBeGreaterThanOrEqual(amount.seats);
    expect(new Set(keys.map(({ seat }) => seat))).toEqual(new Set(seats));
    expect([template.id, template.name]).toEqual([`role-${role}`, name]);
    expect(questions.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual([]);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  });

  it.each(places)('gives $seat on date $date keys that fit an hour, the last the candidate’s own', (place) => {
    const kit = keys.filter(({ seat, date }) => seat === place.seat && date === place.date);

    expect(kit.length).toBeGreaterThanOrEqual(amount.perDate);
    expect(kit.filter((key) => partOf(key) === 'candidate').map(({ minutes }) => minutes)).toEqual([15]);
    expect(partOf(kit.at(-1)!)).toBe('candidate');
    expect(minutesOf(playbook, place.seat, place.date)).toBeLessThanOrEqual(60);
  });

  it.each(seats)('lets %s warm up twice and close once', (seat) => {
    const parts = prompts.filter((prompt) => prompt.seat === seat).map(({ part }) => part);

    expect(parts.toSorted()).toEqual(['close', 'warm-up', 'warm-up']);
  });

  it.each(seats)('gives %s questions that nobody else asks', (seat) => {
    const askers = Map.groupBy(keys, ({ questionId }) => questionId);
    const own = [...askers.values()].filter((rows) => rows.every((row) => row.seat === seat));

    expect(own.length).toBeGreaterThanOrEqual(amount.ownQuestions);
  });

  it('lets four seats or more ask the key question on date one, each with its own right answer', () => {
    const asked = keys.filter(({ questionId }) => questionId === template.keyQuestionId);

    expect(asked.length).toBeGreaterThanOrEqual(4);
    expect(asked.map(({ date }) => date)).toEqual(asked.map(() => 1));
    expect(new Set(asked.map(({ seat }) => seat)).size).toBe(asked.length);
    expect(asked.filter(({ key }) => key.wrongSeat.length === 0)).toEqual([]);
  });

  it('speaks of revenue-based accelerators on the second or third date, and not before', () => {
    const dates = keys.filter(({ questionId }) => /accelerator/.test(questionId)).map(({ date }) => date);

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

  it('has no fault that a schema cannot see', () => {
    expect(roleFaults(playbook)).toEqual([]);
  });

  it('says whose thought it is', () => {
    const items = [template, ...questions, ...prompts, ...keys];
    const ofUs = (id: string) => role !== 'vp-marketing' || /-(?:ceo|product-leader)-/.test(id);

    expect(items.filter(({ licence }) => licence !== 'Proprietary, part of Rapport').map(({ id }) => id)).toEqual([]);
    expect(
      items.filter(({ provenance: { source, note } }) => source !== 'authored' && note === '').map(({ id }) => id),
    ).toEqual([]);
    expect(keys.filter(({ id, provenance }) => ofUs(id) && provenance.source !== 'authored')).toEqual([]);
  });

  it('gives the linter of profiles nothing to say', () => {
    const { profile } = searchFromTemplate({ roleId: role, template, seatKinds: [] });

    expect(lintProfile(profile)).toEqual([]);
  });

  it('has no copies among its keys and questions', () => {
    expect(tooNear(keys, 0.5, wordsOfKey)).toEqual([]);
    expect(tooNear(keys, 0.35, ({ key }) => key.aPlayerSays)).toEqual([]);
    expect(tooNear(keys, 0.35, ({ key }) => key.anchors[5])).toEqual([]);
    expect(nearDuplicates(questions, 0.35)).toEqual([]);
  });

  it('has five anchors that say five things', () => {
    const near = keys.flatMap(({ id, key: { anchors } }) =>
      nearDuplicates(
        Object.entries(anchors).map(([point, text]) => ({ id: `${id} ${point}`, text })),
        0.35,
      ),
    );

    expect(near).toEqual([]);
  });

  it('keeps what an A-player says to what an interviewer takes in at a glance', () => {
    const count = (text: string) => text.trim().split(/\s+/u).length;
    const longest = (text: string) => Math.max(...text.split(/(?<=[.!?…][”’)]*)\s+/u).map(count));
    const tooLong = keys.filter(({ key: { aPlayerSays } }) => count(aPlayerSays) > 130 || longest(aPlayerSays) > 44);

    expect(tooLong.map(({ id }) => id)).toEqual([]);
  });

  it('asks nobody what they were paid, and nothing that is protected', () => {
    const history =
      /\b(?:current|present|last|previous|former) (?:salary|pay|package|compensation|bonus)\b|\bearn(?:ed|ing)? (?:now|today)\b/iu;
    const asked = [
      ...questions.map(({ id, text }) => ({ id, text })),
      ...prompts.map(({ id, text }) => ({ id, text })),
      ...keys.flatMap(({ id, key }) => key.probes.map(({ ask }) => ({ id, text: ask }))),
    ];

    expect(asked.filter(({ text }) => history.test(text))).toEqual([]);
    expect(asked.flatMap(({ id, text }) => lintQuestion(text).map((finding) => ({ id, finding })))).toEqual([]);
  });
});

describe('the shipped roles together', () => {
  const playbooks = shippedRoles.map(({ id }) => readHiringPlaybook(id));

  it('are all the roles there are files of', () => {
    const folders = fs.readdirSync(path.join(import.meta.dirname, '../../resources/playbooks/hiring'));

    expect(folders.toSorted()).toEqual(shippedRoles.map(({ id }) => id).toSorted());
  });

  it('have no id twice', () => {
    const ids = playbooks.flatMap(({ template, questions, prompts, keys }) =>
      [template, ...questions, ...prompts, ...keys].map(({ id }) => id),
    );

    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have no key that is nearly one of another role', () => {
    const keys = playbooks.flatMap((playbook) => playbook.keys);

    expect(tooNear(keys, 0.5, wordsOfKey)).toEqual([]);
    expect(tooNear(keys, 0.5, ({ key }) => key.aPlayerSays)).toEqual([]);
  });
});
