import fs from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { shippedRoles } from '#shared/domain/playbook/shipped-roles';
import { readHiringPlaybook } from './hiring-playbook';

const guide = fs.readFileSync(path.join(import.meta.dirname, '../../docs/guide/playbooks.md'), 'utf8');
const named = new Set(Array.from(guide.matchAll(/\(`([\w.-]+)`\)/g), ([, id]) => id!));

it.each(shippedRoles)('the guide names three answer keys of the $name that ship', ({ id, name }) => {
  const keys = readHiringPlaybook(id).keys.filter((key) => named.has(key.id));

  expect(guide).toContain(`**${name}**`);
  expect(keys).toHaveLength(3);
});

it('the guide names no answer key that does not ship', () => {
  const ids = new Set(shippedRoles.flatMap(({ id }) => readHiringPlaybook(id).keys.map((key) => key.id)));

  expect([...named].filter((id) => !ids.has(id))).toEqual([]);
});
