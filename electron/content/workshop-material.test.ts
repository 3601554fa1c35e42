import { describe, expect, it } from 'vitest';

import { workshopFaults } from '#shared/domain/playbook/workshop-faults';
import type { WorkshopMaterial, WorkshopPlaybook } from '#shared/domain/playbook/workshop-playbook-schema';
import { workshopMaterialSchema, workshopPlaybookSchema } from '#shared/domain/playbook/workshop-playbook-schema';
import { readWorkshopMaterial, readWorkshopPlaybook } from './workshop-playbook';

const playbook = readWorkshopPlaybook();
const material = readWorkshopMaterial();
const faultsOf = (over: Partial<WorkshopPlaybook & WorkshopMaterial>): string =>
  workshopFaults({ playbook: { ...playbook, ...over }, material: { ...material, ...over } }).join('\n');

/** The list with its first item changed. */
const first = <T extends object>([item, ...others]: readonly T[], over: Partial<T>): T[] => [
  { ...item!, ...over },
  ...others,
];
const { agendas, assetKinds, disputes, gapQuestions, lenses, pulse, sampleLeads, soundBites } = material;
const { accountabilities, kpis, meetings, scripts, terms } = playbook;
const blocks = agendas[0]!.blocks;
const story = soundBites.findIndex(({ form }) => form === 'story');
const faults: readonly (readonly [string, Partial<WorkshopPlaybook & WorkshopMaterial>, RegExp])[] = [
  ['a stage without a script', { scripts: scripts.slice(1) }, /scripts: nothing for setup/],
  [
    'a letter of BANT without a test',
    { terms: terms.filter(({ id }) => id !== 'term-need') },
    /BANT has no test for need/,
  ],
  [
    'a promise nobody owns',
    {
      accountabilities: first(accountabilities, {
        accountability: { ...accountabilities[0]!.accountability, owner: '' },
      }),
    },
    /accountability-revenue-share: Nobody owns it/,
  ],
  ['too few promises of a side', { accountabilities: accountabilities.slice(1) }, /11 of marketing, at least 12/],
  [
    'a kind of promise that nobody makes',
    { accountabilities: accountabilities.filter(({ accountability }) => accountability.kind !== 'close-ratio') },
    /accountabilities: nothing for close-ratio/,
  ],
  [
    'a clock that does not run',
    { kpis: first(kpis, { clock: { starts: 'The call', stops: 'the call ', isWorkingTime: true } }) },
    /kpi-lead-age-marketing: the clock stops where it starts/,
  ],
  [
    'a share whose formula divides nothing',
    { kpis: first(kpis, { denominator: 'All of them' }) },
    /kpi-lead-age-marketing: formula and denominator do not agree/,
  ],
  ['a metric without a meeting', { kpis: first(kpis, { id: 'kpi-lonely' }) }, /kpi-lonely: no meeting looks at it/],
  [
    'a meeting about a metric that does not ship',
    { meetings: first(meetings, { kpiStarterIds: ['kpi-gone'] }) },
    /meetings: no metric kpi-gone ships/,
  ],
  ['a length without an agenda', { agendas: agendas.slice(1) }, /agendas: nothing for half-day/],
  [
    'an agenda that leaves a stage out',
    { agendas: first(agendas, { blocks: blocks.filter(({ stage }) => stage !== 'sales') }) },
    /agenda-half-day: no block serves the stage sales/,
  ],
  [
    'an agenda that takes too long',
    { agendas: first(agendas, { blocks: first(blocks, { minutes: 60 }) }) },
    /agenda-half-day: session 1 takes 290 minutes, not 210 to 255/,
  ],
  [
    'an agenda without a break',
    { agendas: first(agendas, { blocks: blocks.filter(({ title }) => !/break/i.test(title)) }) },
    /agenda-half-day: 220 minutes of session 1 without a break/,
  ],
  [
    'a block in a session that is not held',
    { agendas: first(agendas, { blocks: first(blocks, { session: 2 }) }) },
    /is in session 2 of 1/,
  ],
  [
    'a block’s id twice',
    { agendas: first(agendas, { blocks: first(blocks, { id: blocks[1]!.id }) }) },
    new RegExp(`agenda-half-day: ${blocks[1]!.id} stands twice`),
  ],
  [
    'a sort whose term is gone',
    { terms: terms.filter(({ term }) => term.name !== 'SAL') },
    /lead-elephant-brewery: no term SAL ships/,
  ],
  [
    'a reason that names another term',
    { sampleLeads: first(sampleLeads, { reference: 'recycled' }) },
    /lead-elephant-dairy: the reason does not name Recycled/,
  ],
  ['a set with too few leads', { sampleLeads: sampleLeads.slice(1) }, /elephants: 11 leads, at least 12 are wanted/],
  [
    'a set without one of the sorts',
    { sampleLeads: sampleLeads.filter(({ set, reference }) => set !== 'salmon' || reference !== 'disqualified') },
    /salmon: no lead is sorted as disqualified/,
  ],
  [
    'a theme of the pulse that is not asked',
    { pulse: pulse.filter(({ theme }) => theme !== 'leaders') },
    /pulse: nothing for leaders/,
  ],
  ['a kind of company without a lens', { lenses: lenses.slice(1) }, /lenses: nothing for competitor/],
  [
    'a stage of the sale without an asset',
    { assetKinds: assetKinds.filter(({ stages }) => !stages.includes('growth')) },
    /assetKinds: nothing for growth/,
  ],
  [
    'a stage of the sale without a story',
    { soundBites: soundBites.filter(({ stage }) => stage !== 'decision') },
    /soundBites: nothing for decision/,
  ],
  [
    'a sound bite that is a speech',
    { soundBites: first(soundBites, { example: 'One. Two. Three. Four. Five.' }) },
    /bite-first-sentence: 5 sentences, not 2 to 4/,
  ],
  [
    'a story of one line',
    { soundBites: soundBites.with(story, { ...soundBites[story]!, example: 'We won it.' }) },
    /story-wrong-door: 3 words, not 120 to 220/,
  ],
  [
    'a sound bite for a promise of sales',
    { soundBites: first(soundBites, { accountabilityKind: 'close-ratio' }) },
    /bite-first-sentence: close-ratio is no promise of marketing’s/,
  ],
  [
    'a dispute that stands twice under two ids',
    { disputes: [...disputes, { ...disputes[0]!, id: 'dispute-again' }] },
    /dispute-one-call and dispute-again are nearly the same \(1\.00\)/,
  ],
];

describe('the workshop’s lists', () => {
  it('have no fault that a schema cannot see', () => {
    expect(faultsOf({})).toBe('');
  });

  it.each(faults)('name %s', (_, over, fault) => {
    expect(faultsOf(over)).toMatch(fault);
  });

  it('say whose thought it is, and what of it is ours', () => {
    const items = [...Object.values(playbook), ...Object.values(material)].flatMap((list) => [...list]);

    expect(items.filter(({ licence }) => licence !== 'Proprietary, part of Rapport').map(({ id }) => id)).toEqual([]);
    expect(
      items.filter(({ provenance: { source, note } }) => source !== 'authored' && note === '').map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('the schema of the workshop’s lists', () => {
  it.each([
    ['clock', { kpis: first<object>(kpis, { clock: null }) }],
    ['formula', { kpis: first<object>(kpis, { formula: ' ' }) }],
    ['provenance', { kpis: first<object>(kpis, { provenance: undefined }) }],
    ['licence', { kpis: first<object>(kpis, { licence: '' }) }],
  ])('refuses a metric without %s', (_, over) => {
    expect(workshopPlaybookSchema.safeParse({ ...playbook, ...over }).success).toBe(false);
  });

  it('refuses an item of an unknown source', () => {
    const changed = first<object>(gapQuestions, { provenance: { source: 'A blog', note: '' } });

    expect(workshopMaterialSchema.safeParse({ ...material, gapQuestions: changed }).success).toBe(false);
  });
});
