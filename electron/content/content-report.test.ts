import { describe, expect, it } from 'vitest';

import { contentReport } from '#shared/domain/playbook/content-report';
import type { RolePlaybook } from '#shared/domain/playbook/role-schema';
import { shippedRole } from '#shared/domain/playbook/shipped-roles';
import { readHiringPlaybook } from './hiring-playbook';
import { readWorkshopPlaybook } from './workshop-playbook';

const role = shippedRole('vp-marketing')!;
const playbook = readHiringPlaybook('vp-marketing');
const workshop = readWorkshopPlaybook();
const reportOf = (changed: RolePlaybook) => contentReport({ roles: [{ role, playbook: changed }], workshop });

describe('the report on what ships', () => {
  it('counts keys by seat and date, questions by kind, and the lists of the workshop', () => {
    const { roles, problems, workshop: lists } = reportOf(playbook);

    expect(roles).toMatchObject([
      {
        id: 'vp-marketing',
        keys: 87,
        keysBySeat: { hr: 18, cfo: 18, 'sales-leader': 18, 'product-leader': 15, ceo: 18 },
        keysByDate: { 1: 29, 2: 29, 3: 29 },
      },
    ]);
    expect(Object.values(roles[0]!.questionsByKind).reduce((sum, each) => sum + each, 0)).toBe(roles[0]!.questions);
    expect(lists.terms).toBe(workshop.terms.length);
    expect(problems).toEqual([]);
  });

  it('names a key that is a copy of another', () => {
    const [first, ...others] = playbook.keys;
    const copy = { ...first!, id: 'a-copy', date: 3 as const };

    expect(reportOf({ ...playbook, keys: [first!, ...others, copy] }).problems.join('\n')).toMatch(
      /a-copy.* are nearly the same \(1\.00\)/,
    );
  });

  it('names a seat with nothing to ask, and keys of a seat outside the panel', () => {
    const keys = playbook.keys.filter(({ seat, date }) => seat !== 'cfo' || date !== 2);
    const stray = { ...playbook.keys[0]!, id: 'stray', seat: 'peer' as const };

    expect(reportOf({ ...playbook, keys }).problems).toContain('vp-marketing: cfo has nothing to ask on date 2');
    expect(reportOf({ ...playbook, keys: [...playbook.keys, stray] }).problems).toContain(
      'vp-marketing: peer has answer keys but no seat in the role’s panel',
    );
  });

  it('names an id that two roles use', () => {
    const report = contentReport({
      roles: [
        { role, playbook },
        { role, playbook },
      ],
      workshop,
    });

    expect(report.problems).toContain('role-vp-marketing stands in two roles');
  });
});
