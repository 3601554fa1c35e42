import { adjectivesIn } from './anchor-adjectives';
import type { RolePlaybook, ShippedKey } from './role-schema';

const repeated = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);

function keyFaults({ id, seat, key }: ShippedKey): string[] {
  const factorIds = key.factors.map((factor) => factor.id);
  return [
    ...key.wrongSeat.filter((row) => row.seat === seat).map(() => `${id}: calls its own seat the wrong one`),
    ...key.probes
      .filter((probe) => !factorIds.includes(probe.factorId))
      .map((probe) => `${id}: probe ${probe.id} asks for the factor ${probe.factorId}, which it does not list`),
    ...repeated([...factorIds, ...key.probes.map((probe) => probe.id)]).map((row) => `${id}: ${row} stands twice`),
    ...Object.entries(key.anchors).flatMap(([point, anchor]) =>
      adjectivesIn(anchor).map((word) => `${id}: anchor ${point} judges (“${word}”) instead of observing`),
    ),
  ];
}

/**
 * What a schema cannot see in a role's playbook: an id that names nothing, an id used twice, an anchor that judges.
 * Each fault as a sentence; none in what ships.
 */
export function roleFaults({ template, questions, prompts, keys }: RolePlaybook): string[] {
  const competencyIds = new Set(template.competencies.map(({ id }) => id));
  const questionIds = new Set(questions.map(({ id }) => id));
  const items = [template, ...questions, ...prompts, ...keys].map(({ id }) => id);
  const places = keys.map(({ questionId, seat, date }) => `${questionId} for ${seat} on date ${date}`);
  return [
    ...questions
      .filter(({ competencyId }) => competencyId !== null && !competencyIds.has(competencyId))
      .map(({ id, competencyId }) => `${id}: no competency ${competencyId}`),
    ...keys.filter(({ questionId }) => !questionIds.has(questionId)).map((k) => `${k.id}: no question ${k.questionId}`),
    ...(questionIds.has(template.keyQuestionId) ? [] : [`${template.id}: no question ${template.keyQuestionId}`]),
    ...repeated([...items, ...places]).map((id) => `${id} stands twice`),
    ...keys.flatMap(keyFaults),
  ];
}
