import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { agendaGaps } from '#shared/domain/agenda/agenda-gaps';
import { agendaTimes, leastMinutesOf } from '#shared/domain/agenda/agenda-times';
import { mustHaveIds } from '#shared/domain/agreement/must-have-schema';
import { notUnderstoodBy, ownedBy, roleStand } from '#shared/domain/agreement/own-role';
import { rehearsalCount } from '#shared/domain/agreement/rehearsal-stand';
import { stageIds } from '#shared/domain/agreement/stage-ids';
import { rehearsalSchema } from '#shared/domain/agreement/facilitation-schema';
import { diagnoseLens } from '#shared/domain/lens/diagnose-lens';
import { lensQuestionSchema } from '#shared/domain/lens/lens-question-schema';
import { readResourceJson } from './read-resource';
import { readSample } from './sample';
import { readWorkshopMaterial } from './workshop-playbook';

const { document, facilitation } = readSample().agreements[0]!.draft;
const { agenda, stages, understood, rehearsals, lens } = facilitation;
const material = readWorkshopMaterial();
const minutesOfStage = (stage: string) =>
  agenda.blocks.reduce((sum, block) => sum + (block.stage === stage ? block.minutes! : 0), 0);

describe('the agenda of the sample’s workshop', () => {
  it('is a full day with breaks that lacks nothing', () => {
    const [day, second] = agendaTimes(agenda);

    expect(second).toBeUndefined();
    expect(day).toMatchObject({ startsAt: 8 * 60 + 45, endsAt: 15 * 60 + 45, minutes: 420, breakMinutes: 75 });
    expect(agendaGaps(facilitation)).toEqual({ unserved: [], skipped: [], untimed: 0, withoutBreak: [] });
  });

  it('keeps a least time for every must-have that is no less than half', () => {
    const served = agenda.blocks.filter(({ stage }) => mustHaveIds.some((id) => id === stage));

    expect(new Set(served.map(({ stage }) => stage))).toEqual(new Set(mustHaveIds));
    expect(served.filter((block) => leastMinutesOf(block) < block.minutes! / 2)).toEqual([]);
  });

  it.each(stageIds)('gives %s the minutes that are planned for it', (stage) => {
    expect(minutesOfStage(stage)).toBe(stages[stage].plannedMinutes);
  });

  it('stands at its last block, with every other stage behind it and no clock running', () => {
    expect(agenda.running).toBeNull();
    expect(facilitation.currentStage).toBe(agenda.blocks.at(-1)!.stage);
    expect(stageIds.filter((stage) => stages[stage].usedSeconds === 0)).toEqual([]);
    expect(stages.review.usedSeconds / 60).toBeLessThan(minutesOfStage('review'));
  });

  it('says in its blocks what the agreement holds', () => {
    const words = agenda.blocks.map(({ title, endsWith }) => `${title} ${endsWith}`).join(' ');

    expect(words).toContain('Fourteen terms');
    expect(document.terms).toHaveLength(14);
    expect(words).toContain('€15.4 million');
    expect([document.marketing.length, document.sales.length, document.communication.kpis.length]).toEqual([7, 7, 7]);
    expect(document.setup.signatories).toHaveLength(3);
    expect(facilitation.gap).toHaveLength(6);
  });
});

describe('who has understood their role', () => {
  it('some have, and their ticks hold; the leaders and four more still have to', () => {
    const stands = document.setup.participants.map((participant) =>
      roleStand(
        participant,
        understood.find(({ participantId }) => participantId === participant.id),
        document,
      ),
    );

    expect(stands.filter(({ kind }) => kind === 'ticked')).toHaveLength(4);
    expect(stands.filter(({ kind }) => kind === 'lapsed')).toEqual([]);
    expect(notUnderstoodBy(document, facilitation)).toEqual([
      'Ingrid Solheim',
      'Tomasz Wieczorek',
      'Amara Okafor',
      'Jonas Lindqvist',
      'Mateo Ricci',
      'Lucía Ferrer',
    ]);
  });

  it('said it on the day, of promises they own', () => {
    for (const { participantId, tickedAtMs, owned, inOwnWords } of understood) {
      const participant = document.setup.participants.find(({ id }) => id === participantId)!;
      expect(new Date(tickedAtMs!).toISOString().slice(0, 10)).toBe(document.setup.workshopDay);
      expect(owned.map(({ id }) => id)).toEqual(ownedBy(participant, document).map(({ id }) => id));
      expect(owned.length).toBeGreaterThan(0);
      expect(inOwnWords).not.toBe('');
    }
  });
});

describe('what the ladder was tried on', () => {
  it('answers two disputes of the library clearly as it stands', () => {
    expect(rehearsalCount(rehearsals, document.communication.ladder)).toEqual({ clear: 2, of: 2 });
    const deciders = document.communication.ladder.map(({ decides }) => decides);
    for (const { id, decides, title, facts } of rehearsals) {
      const { title: asWritten, facts: factsAsWritten } = material.disputes.find((dispute) => dispute.id === id)!;
      expect([title, facts]).toEqual([asWritten, factsAsWritten]);
      expect(deciders).toContain(decides);
    }
  });

  it('keeps every word of them', () => {
    for (const rehearsal of rehearsals) {
      const { decides, byWhen, wasClear, ladderThen, note, ...copied } = rehearsalSchema.parse(rehearsal);
      expect(material.disputes.find(({ id }) => id === rehearsal.id)).toMatchObject(copied);
      expect([decides, byWhen, ladderThen, note].filter((words) => words === '')).toEqual([]);
      expect(wasClear).toBe('yes');
    }
  });
});

it('goes by the lens that its answers point to', () => {
  const questions = z.array(lensQuestionSchema).parse(readResourceJson('playbooks/workshop/lens-questions.json'));

  expect(diagnoseLens(questions, lens.answers)).toMatchObject({ answered: questions.length, drive: lens.drive });
});
