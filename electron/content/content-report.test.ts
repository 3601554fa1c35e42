import { describe, expect, it } from 'vitest';

import { contentReport } from '#shared/domain/playbook/content-report';
import type { RolePlaybook } from '#shared/domain/playbook/role-schema';
import { shippedRole, shippedRoles } from '#shared/domain/playbook/shipped-roles';
import { readCalibrationSets } from './calibration-sets';
import { readHiringPlaybook } from './hiring-playbook';
import { readWorkshopMaterial, readWorkshopPlaybook } from './workshop-playbook';

const role = shippedRole('vp-marketing')!;
const playbook = readHiringPlaybook('vp-marketing');
const workshop = readWorkshopPlaybook();
const material = readWorkshopMaterial();
const calibrationSets = readCalibrationSets();
const reportOf = (changed: RolePlaybook) =>
  contentReport({ roles: [{ role, playbook: changed }], workshop, material, calibrationSets });
const problemsOf = (changed: RolePlaybook) => reportOf(changed).problems;

/** The playbook with one of its keys changed. */
const withKey = (over: Partial<RolePlaybook['keys'][number]['key']>): RolePlaybook => {
  const [first, ...others] = playbook.keys;
  return { ...playbook, keys: [{ ...first!, key: { ...first!.key, ...over } }, ...others] };
};

describe('the report on what ships', () => {
  it('finds nothing to complain of', () => {
    const roles = shippedRoles.map((shipped) => ({ role: shipped, playbook: readHiringPlaybook(shipped.id) }));

    expect(contentReport({ roles, workshop, material, calibrationSets }).problems).toEqual([]);
  });

  it('counts keys by seat and date, questions by kind, and the lists of the workshop', () => {
    const { roles, workshop: lists } = reportOf(playbook);
    const counted = roles[0]!;

    expect(counted).toMatchObject({ id: 'vp-marketing', keys: playbook.keys.length });
    expect(Object.keys(counted.keysBySeat)).toEqual(role.seats);
    for (const amounts of [counted.keysBySeat, counted.keysByDate])
      expect(Object.values(amounts).reduce((sum, each) => sum + each, 0)).toBe(playbook.keys.length);
    expect(Object.values(counted.questionsByKind).reduce((sum, each) => sum + each, 0)).toBe(counted.questions);
    expect(lists).toMatchObject({ terms: workshop.terms.length, sampleLeads: material.sampleLeads.length });
    expect(Object.keys(lists).toSorted()).toEqual([...Object.keys(workshop), ...Object.keys(material)].toSorted());
  });

  it('counts the answers to calibrate with, and names a role without any', () => {
    const shipped = contentReport({ roles: [], workshop, material, calibrationSets });
    const fewer = contentReport({ roles: [], workshop, material, calibrationSets: calibrationSets.slice(1) });

    expect(shipped.calibration).toEqual({ sets: 3, answers: 18 });
    expect(fewer.problems).toContain('vp-marketing: no answers to calibrate with');
  });

  it('names a role with too few keys and questions', () => {
    const few = { ...playbook, keys: playbook.keys.slice(0, 59), questions: playbook.questions.slice(0, 19) };

    expect(problemsOf(few)).toContain('vp-marketing: answer keys: 59, at least 60 are wanted');
    expect(problemsOf(few)).toContain('vp-marketing: questions: 19, at least 20 are wanted');
  });

  it('names a panel that is too small', () => {
    const small = { ...role, seats: role.seats.slice(1) };

    expect(
      contentReport({ roles: [{ role: small, playbook }], workshop, material, calibrationSets }).problems,
    ).toContain('vp-marketing: seats: 4, at least 5 are wanted');
  });

  it('names a key that is a copy of another', () => {
    const [first, ...others] = playbook.keys;
    const copy = { ...first!, id: 'a-copy', date: 3 as const };

    expect(problemsOf({ ...playbook, keys: [first!, ...others, copy] }).join('\n')).toMatch(
      /a-copy.* are nearly the same \(1\.00\)/,
    );
  });

  it('names a seat with nothing to ask, and keys of a seat outside the panel', () => {
    const keys = playbook.keys.filter(({ seat, date }) => seat !== 'cfo' || date !== 2);
    const stray = { ...playbook.keys[0]!, id: 'stray', seat: 'direct-report' as const };

    expect(problemsOf({ ...playbook, keys })).toContain('vp-marketing: cfo has nothing to ask on date 2');
    expect(problemsOf({ ...playbook, keys: [...playbook.keys, stray] })).toContain(
      'vp-marketing: direct-report has answer keys but no seat in the role’s panel',
    );
  });

  it('names a key question that too few seats ask', () => {
    const { keyQuestionId } = playbook.template;
    const [asked, ...rest] = playbook.keys.filter(({ questionId }) => questionId === keyQuestionId);
    const keys = playbook.keys.filter((key) => !rest.includes(key));

    expect(problemsOf({ ...playbook, keys: [...keys, asked!] })).toContain(
      'vp-marketing: 1 seats ask the key question, at least 4 are wanted',
    );
  });

  it('names an id that two items have', () => {
    const twin = { role, playbook };
    const [term] = workshop.terms;
    const [dispute, ...disputes] = material.disputes;

    expect(contentReport({ roles: [twin, twin], workshop, material, calibrationSets }).problems).toContain(
      'role-vp-marketing is the id of two items',
    );
    expect(
      contentReport({
        roles: [],
        workshop,
        material: { ...material, disputes: [{ ...dispute!, id: term!.id }, ...disputes] },
        calibrationSets,
      }).problems,
    ).toContain(`${term!.id} is the id of two items`);
  });

  it('names an answer that nobody would say in one breath', () => {
    const answer = `${'We looked at the attributable contribution of every campaign and then '.repeat(6)}stopped.`;

    expect(problemsOf(withKey({ aPlayerSays: answer })).join('\n')).toMatch(/We looked at .* years of school/);
  });

  it.each([
    ['How old are you?', /asks about .*\bage\b/],
    ['What was your last salary?', /“last salary” speaks of what somebody earned before/],
  ])('names the probe “%s”', (ask, topic) => {
    const probes = [{ ...playbook.keys[0]!.key.probes[0]!, ask }];

    expect(problemsOf(withKey({ probes })).join('\n')).toMatch(topic);
  });

  it('names too hard a word of the workshop, and a list that is too short', () => {
    const [script, ...scripts] = workshop.scripts;
    const hard = 'Organisational accountability necessitates interdepartmental communication methodology.';
    const changed = { ...workshop, scripts: [{ ...script!, opening: hard }, ...scripts] };
    const { problems } = contentReport({
      roles: [],
      workshop: changed,
      material: { ...material, lenses: [] },
      calibrationSets,
    });

    expect(problems.join('\n')).toMatch(/script-setup: “Organisational .* years of school, at most 8 are wanted/);
    expect(problems).toContain('workshop: lenses: 0, at least 4 are wanted');
  });

  it('names what the workshop says about something protected, or about past pay', () => {
    const [pulse, ...others] = material.pulse;
    const saying = (statement: string) =>
      contentReport({
        roles: [],
        workshop,
        material: { ...material, pulse: [{ ...pulse!, statement }, ...others] },
        calibrationSets,
      }).problems.join('\n');

    expect(saying('Are you married?')).toMatch(/pulse-credit: .*married/);
    expect(saying('We know the current salary of the others.')).toMatch(/current salary” speaks of/);
  });
});
