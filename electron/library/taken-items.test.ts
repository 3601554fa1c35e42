import { describe, expect, it } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { accountabilitySchema, accountabilityKinds } from '#shared/domain/agreement/accountability-schema';
import { itemsOfMaterial } from '#shared/domain/library/from-playbook/from-material';
import { itemsOfRole } from '#shared/domain/library/from-playbook/from-roles';
import { itemsOfWorkshop } from '#shared/domain/library/from-playbook/from-workshop';
import { intoAccountability, intoKpi, intoLadder, intoMeeting, intoTerm } from '#shared/domain/library/into-agreement';
import { intoRehearsal, intoScript } from '#shared/domain/library/into-facilitation';
import { intoKitItem } from '#shared/domain/library/into-kit-item';
import { kitItemFromPrompt, kitItemFromShipped } from '#shared/domain/kit/from-bank';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import { accountabilityFromStarter, termFromStarter } from '#shared/domain/playbook/from-starter';
import { shippedRoles } from '#shared/domain/playbook/shipped-roles';
import { namedKpi } from '../../tests/support/agreement-builder';
import { readHiringPlaybook } from '../content/hiring-playbook';
import { readWorkshopMaterial, readWorkshopPlaybook } from '../content/workshop-playbook';

const playbook = readWorkshopPlaybook();
const material = readWorkshopMaterial();
const items = [...itemsOfWorkshop(playbook), ...itemsOfMaterial(material)];

/** The body of what ships under that id. */
const bodyOf = (id: string) => items.find((item) => item.id === id)?.body ?? {};

describe('what is taken from the library reads as it ships', () => {
  it.each(playbook.terms)('term $id', (starter) => {
    expect(intoTerm(bodyOf(starter.id), 'row')).toEqual(termFromStarter(starter, 'row'));
  });

  it.each(playbook.accountabilities)('accountability $id', (starter) => {
    expect(intoAccountability(bodyOf(starter.id), 'row')).toEqual(accountabilityFromStarter(starter, 'row'));
  });

  it.each(playbook.kpis)('metric $id', (starter) => {
    const { name, formula, owner, clock } = starter;
    expect(intoKpi(bodyOf(starter.id), 'row')).toEqual({
      id: 'row',
      name,
      formula,
      clockStarts: clock.starts,
      clockStops: clock.stops,
      isWorkingTime: clock.isWorkingTime,
      owner,
      dataSource: '',
      comparator: 'at-least',
      target: null,
      unit: '',
      period: '',
    });
  });

  it.each(playbook.ladders)('ladder $id', (starter) => {
    const steps = starter.steps.map((step) => ({ ...step, id: 'rung' }));
    expect(intoLadder(bodyOf(starter.id), () => 'rung')).toEqual(steps);
  });

  it.each(playbook.meetings)('meeting $id, with the KPIs that stand already', (starter) => {
    const row = (kind: (typeof accountabilityKinds)[number]) => accountabilitySchema.parse({ id: `a-${kind}`, kind });
    const blank = agreementDocumentSchema.parse({});
    const document = {
      ...blank,
      marketing: accountabilityKinds.map(row),
      communication: { ...blank.communication, kpis: playbook.kpis.map(({ id, name }) => namedKpi(id, name)) },
    };
    const { kpiIds, ...taken } = intoMeeting(bodyOf(starter.id), { id: 'row', document });

    expect(taken).toEqual({ ...starter.meeting, id: 'row' });
    expect(new Set(kpiIds)).toEqual(
      new Set([...starter.accountabilityKinds.map((kind) => `a-${kind}`), ...starter.kpiStarterIds]),
    );
  });

  it.each(playbook.scripts)('script $id', ({ id, purpose, opening, questions, goodLooksLike, ...script }) => {
    const { interventions, closing, artefact } = script;
    expect(intoScript({ id, body: bodyOf(id) })).toMatchObject({
      itemId: id,
      purpose,
      opening,
      questions,
      goodLooksLike,
      interventions,
      closing,
      artefact,
    });
  });

  it.each(material.disputes)('dispute $id', ({ id, title, facts, ...dispute }) => {
    const { marketingSays, salesSays, ladderMustSay, usuallyMissing } = dispute;
    expect(intoRehearsal(bodyOf(id), 'row')).toEqual({
      id: 'row',
      title,
      facts,
      marketingSays,
      salesSays,
      ladderMustSay,
      usuallyMissing,
      decides: '',
      byWhen: '',
      wasClear: 'open',
      ladderThen: '',
      note: '',
    });
  });
});

/** Factors and probes are numbered where the shipped ones have names: only which belongs to which must stay. */
function numbered({ key, ...item }: KitItem) {
  const numberOf = (id: string | null) => key.factors.findIndex((factor) => factor.id === id) + 1;
  return {
    ...item,
    key: {
      ...key,
      factors: key.factors.map(({ text }) => text),
      probes: key.probes.map(({ factorId, ask }) => ({ factor: numberOf(factorId), ask })),
    },
  };
}

describe.each(shippedRoles)('the questions of the $name', ({ id }) => {
  const role = readHiringPlaybook(id);
  const { competencies } = role.template;
  const taken = new Map(itemsOfRole(role).map((item) => [item.id, intoKitItem(item, competencies)]));

  it('come into a kit with the answer key they ship with', () => {
    for (const key of role.keys) {
      const question = role.questions.find((candidate) => candidate.id === key.questionId);
      const kept = taken.get(key.id);
      if (!question || !kept) throw new Error(`${key.id} is not in the library`);
      const version = key.version + question.version - 1;
      const shipped = kitItemFromShipped({ ...key, version }, question);

      expect(numbered(kept)).toEqual(numbered(shipped));
    }
  });

  it('come in with what opens and closes a date', () => {
    for (const prompt of role.prompts) expect(taken.get(prompt.id)).toEqual(kitItemFromPrompt(prompt));
  });
});
