import { expect, it } from 'vitest';

import roleFile from '../../../resources/playbooks/hiring/vp-marketing/role.json';
import { roleTemplateSchema } from '../playbook/role-schema';
import { searchFromTemplate } from './search-from-template';

const template = roleTemplateSchema.parse(roleFile.template);

it('begins a search with the words of its role’s template', () => {
  const { title, roleId, profile, panel } = searchFromTemplate({
    roleId: 'vp-marketing',
    template,
    seatKinds: ['hr', 'cfo'],
  });

  expect({ title, roleId }).toEqual({ title: 'VP of Marketing', roleId: 'vp-marketing' });
  expect(profile.mission).toBe(template.mission);
  expect(profile.competencies.map(({ id, weight }) => ({ id, weight }))).toEqual(
    template.competencies.map(({ id }) => ({ id, weight: 1 })),
  );
  expect(profile.outcomes[0]).toMatchObject({ text: template.outcomes[0]?.text, source: null });
  expect(panel.seats.map(({ kind, dates }) => ({ kind, dates }))).toEqual([
    { kind: 'hr', dates: [1] },
    { kind: 'cfo', dates: [1] },
  ]);
  expect(panel.dates[1]?.purpose).toBe(template.dates[1]?.purpose);
});
