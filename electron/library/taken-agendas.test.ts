import { expect, it } from 'vitest';

import { agendaGaps } from '#shared/domain/agenda/agenda-gaps';
import { agendaSchema } from '#shared/domain/agenda/agenda-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { itemsOfMaterial } from '#shared/domain/library/from-playbook/from-material';
import { intoAgendaBlocks } from '#shared/domain/library/into-facilitation';
import { readWorkshopMaterial } from '../content/workshop-playbook';

const material = readWorkshopMaterial();
const items = itemsOfMaterial(material);

it.each(material.agendas)('$id is taken block by block, and lacks nothing as the day’s agenda', ({ id, blocks }) => {
  let count = 0;
  const taken = intoAgendaBlocks(items.find((item) => item.id === id)?.body ?? {}, () => `b${(count += 1)}`);

  expect(taken.map(({ id: _id, isBreak: _isBreak, leastMinutes: _least, ...block }) => block)).toEqual(
    blocks.map(({ id: _id, ...block }) => block),
  );
  expect(taken.some(({ isBreak }) => isBreak)).toBe(true);
  const facilitation = facilitationSchema.parse({ agenda: agendaSchema.parse({ blocks: taken }) });
  expect(agendaGaps(facilitation)).toEqual({ unserved: [], skipped: [], untimed: 0, withoutBreak: [] });
});

it('leaves out what a day cannot use', () => {
  const rows = [{ title: 'Lunch', session: '3', stage: 'nowhere', minutes: 'an hour', endsWith: '' }];

  expect(intoAgendaBlocks({ name: 'Ours', length: '', blocks: rows }, () => 'b')).toMatchObject([
    { title: 'Lunch', session: 1, stage: null, isBreak: true, minutes: null },
  ]);
});
