import { expect, it } from 'vitest';
import { z } from 'zod';

import { lintQuestion } from '#shared/domain/kit/question-linter';
import { lensQuestionSchema } from '#shared/domain/lens/lens-question-schema';
import { gradeLevel } from '#shared/domain/reading/grade-level';
import { readResourceJson } from './read-resource';
import { readWorkshopMaterial, readWorkshopPlaybook } from './workshop-playbook';

const questions = z.array(lensQuestionSchema).parse(readResourceJson('playbooks/workshop/lens-questions.json'));

it('asks six questions, the chief’s own career first among them', () => {
  expect(questions).toHaveLength(6);
  expect(questions[0]?.question).toBe('What did the chief do before?');
});

it('gives each question an id of its own among all that ships for the workshop', () => {
  const others = [readWorkshopPlaybook(), readWorkshopMaterial()].flatMap((lists) => Object.values(lists).flat());
  const ids = [...questions, ...others].map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
});

it('asks in words that can be followed by ear, and nothing that must not be asked', () => {
  for (const { question, options } of questions)
    for (const text of [question, ...options.map(({ says }) => says)]) {
      expect(gradeLevel(text) ?? 0, text).toBeLessThanOrEqual(12);
      expect(lintQuestion(text), text).toEqual([]);
    }
});

it('never gives two answers in the same words', () => {
  const said = questions.flatMap(({ options }) => options.map(({ says }) => says));

  expect(new Set(said).size).toBe(said.length);
});
