import { describe, expect, test } from 'vitest';

import { blockName } from '#shared/domain/agenda/block-name';
import { workshopDraftSchema } from '#shared/domain/agreement/agreement-schema';
import { stageIds } from '#shared/domain/agreement/stage-ids';
import { stageNames } from '#shared/domain/agreement/stage-names';
import type { PackContent } from '#shared/domain/pack/pack-content';
import { sampleDraft, samplePack } from '../../../tests/support/pack-builder';

const drafted = (draft: object) => workshopDraftSchema.parse({ document: {}, facilitation: {}, ...draft });
const blocksOf = (agenda: PackContent['agenda']) => agenda.flatMap(({ blocks }) => blocks);
const namesOf = (agenda: PackContent['agenda']) => blocksOf(agenda).map(({ block }) => blockName(block));
const startsOf = (agenda: PackContent['agenda']) => blocksOf(agenda).map(({ startsAt }) => startsAt);

describe('the agenda of the pack', () => {
  test('is the stages one after the other while no agenda is made', () => {
    const { agenda } = samplePack(drafted({}));
    expect(namesOf(agenda)).toEqual(stageIds.map((stage) => stageNames[stage]));
    expect(startsOf(agenda).slice(0, 3)).toEqual([540, 550, 565]);
  });

  test('leaves out a skipped stage, in the agenda and in the scripts', () => {
    const { agenda, scripts } = samplePack(drafted({ facilitation: { stages: { gap: { isSkipped: true } } } }));
    expect(namesOf(agenda)).not.toContain(stageNames.gap);
    expect(scripts.map(({ name }) => name)).not.toContain(stageNames.gap);
  });

  test('begins each session when it begins, and names a block without a title by its stage', () => {
    const blocks = [
      { id: 'a', stage: 'setup', minutes: 15 },
      { id: 'c', title: 'Second day', session: 2, minutes: 30 },
      { id: 'b', title: 'Break', minutes: 10 },
    ];
    const { agenda } = samplePack(drafted({ facilitation: { agenda: { startsAt: [480, 600], blocks } } }));
    expect(namesOf(agenda)).toEqual(['Set-up', 'Break', 'Second day']);
    expect(startsOf(agenda)).toEqual([480, 495, 600]);
  });
});

describe('role cards', () => {
  test('find what somebody owns by name, not by a part of another name', () => {
    const { roleCards } = samplePack(
      drafted({
        document: {
          setup: {
            participants: [
              { id: 'p', name: 'Ann' },
              { id: 'q', name: 'Anna Berg' },
            ],
          },
          marketing: [{ id: 'm', commitment: 'Hand over 50 leads', owner: 'Anna Berg', target: 50, unit: 'leads' }],
          terms: [{ id: 't', name: 'MQL', owner: 'ann' }],
        },
      }),
    );
    expect(roleCards.map(({ name, promises, terms }) => [name, promises, terms])).toEqual([
      ['Ann', [], ['MQL']],
      ['Anna Berg', ['Hand over 50 leads (at least 50 leads)'], []],
    ]);
  });

  test('exist for everybody in the sample’s room', () => {
    const { roleCards } = samplePack();
    expect(roleCards).toHaveLength(10);
    expect(roleCards.find(({ name }) => name === 'Amara Okafor')?.signsAs).toBe('marketing');
  });
});

describe('what else the pack says', () => {
  test('asks the room’s own questions, else those that ship', () => {
    const own = drafted({ facilitation: { gap: [{ id: 'g', question: 'How many?', unit: 'leads' }] } });
    expect(samplePack(own).numbersAsked).toEqual([{ question: 'How many?', unit: 'leads' }]);
    expect(samplePack(drafted({})).numbersAsked).toHaveLength(10);
  });

  test('gives each stage in its script the minutes of the agenda', () => {
    const blocks = [{ id: 'a', stage: 'plan', minutes: 55 }];
    const { scripts } = samplePack(drafted({ facilitation: { agenda: { blocks } } }));
    expect(scripts.filter(({ name }) => name === stageNames.plan).map(({ minutes }) => minutes)).toEqual([55]);
  });

  test('takes the chosen script in the place of what ships', () => {
    const chosen = drafted({ facilitation: { scripts: { plan: { itemId: 'i', opening: 'Our own words' } } } });
    expect(samplePack(chosen).scripts.find(({ name }) => name === stageNames.plan)?.opening).toBe('Our own words');
  });

  test('hangs up what is agreed, and asks for it where nothing is', () => {
    const [full] = samplePack(sampleDraft()).posters;
    const [blank] = samplePack(drafted({})).posters;
    expect(full?.lines.length).toBeGreaterThan(0);
    expect(blank).toMatchObject({ lines: [], invites: expect.stringContaining('?') });
  });
});
