import fs from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { shippedRoles } from '#shared/domain/playbook/shipped-roles';
import { readHiringPlaybook } from './hiring-playbook';
import { readWorkshopMaterial, readWorkshopPlaybook } from './workshop-playbook';

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

it('the guide counts what ships for the workshop', () => {
  const { scripts, terms, accountabilities, kpis, meetings, ladders, references } = readWorkshopPlaybook();
  const { agendas, pulse, gapQuestions, sampleLeads, disputes, assetKinds, lenses, soundBites } =
    readWorkshopMaterial();
  const lists = [
    ['Scripts', scripts],
    ['Agendas', agendas],
    ['Terms', terms],
    ['Accountabilities', accountabilities],
    ['Metrics', kpis],
    ['Meetings, conflict ladders', meetings, ladders],
    ['Disputes', disputes],
    ['Sample leads', sampleLeads],
    ['Pulse statements, perception-gap questions', pulse, gapQuestions],
    ['Kinds of asset', assetKinds],
    ['Company lenses', lenses],
    ['Forms for sound bites and customer stories', soundBites],
    ['Reference figures', references],
  ] as const;

  const counted = lists.map(([name, ...parts]) => `| ${name} | ${parts.map(({ length }) => length).join(' and ')} |`);

  expect(guide.match(/^\| [A-Z][^|]*\| \d[^|]*\|/gm)).toEqual(counted);
});
