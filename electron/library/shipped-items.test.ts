import { describe, expect, it } from 'vitest';

import { bodySchema, gapsOf, titleOf } from '#shared/domain/library/item-body';
import { libraryKinds } from '#shared/domain/library/item-kind';
import { libraryItemSchema, type LibraryItem } from '#shared/domain/library/library-schema';
import { shippedRoles } from '#shared/domain/playbook/shipped-roles';
import { readHiringPlaybook } from '../content/hiring-playbook';
import { readWorkshopMaterial, readWorkshopPlaybook } from '../content/workshop-playbook';
import { shippedItems } from './shipped-items';

const items = shippedItems();
const byId = new Map(items.map((item) => [item.id, item]));
const mustFind = (id: string): LibraryItem => byId.get(id) ?? expect.fail(`${id} is not in the library`);

/** What is no word of an item: ids, and what the item keeps beside its body. */
const notWords = new Set([
  'id',
  'questionId',
  'competencyId',
  'factorId',
  'kpiStarterIds',
  'kpiIds',
  'provenance',
  'licence',
  'version',
  'form',
  'status',
]);

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (notWords.has(key) ? [] : wordsIn(each)));
}

function expectAllWords(item: LibraryItem, shipped: unknown): void {
  const said = wordsIn(item.body);
  const lost = wordsIn(shipped).filter((words) => !said.includes(words));
  expect({ id: item.id, lost }).toEqual({ id: item.id, lost: [] });
}

const carried = ({ provenance, licence }: Pick<LibraryItem, 'provenance' | 'licence'>) => ({ provenance, licence });

it('knows each item by one id, and each is read as the library tells it', () => {
  expect(byId.size).toBe(items.length);
  for (const item of items) {
    expect(libraryItemSchema.parse(item)).toEqual(item);
    expect(bodySchema(item.kind).parse(item.body)).toEqual(item.body);
  }
});

it('is complete: each item has a title and what it cannot do without', () => {
  const unfinished = items.filter(({ kind, body }) => titleOf(kind, body) === '' || gapsOf(kind, body).length > 0);
  expect(unfinished.map(({ id }) => id)).toEqual([]);
});

it('holds items of every kind', () => {
  expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(libraryKinds));
});

describe.each(shippedRoles.map(({ id, name }) => ({ id, name })))('of $name', ({ id, name }) => {
  const { keys, questions, prompts, template } = readHiringPlaybook(id);

  it('takes over every word of every key with its question', () => {
    for (const key of keys) {
      const question = questions.find((each) => each.id === key.questionId) ?? expect.fail(key.questionId);
      const item = mustFind(key.id);
      expectAllWords(item, key);
      expectAllWords(item, question);
      const competency = template.competencies.find((each) => each.id === question.competencyId)?.name ?? '';
      expect(item.body).toMatchObject({ role: name, competency });
      expect(carried(item)).toEqual(carried(key));
      expect(item.version).toBe(key.version + question.version - 1);
    }
  });

  it('asks each probe for the factor it belongs to, by its number', () => {
    for (const { id: keyId, key } of keys) {
      const { probes, factors } = mustFind(keyId).body as Record<string, Record<string, string>[]>;
      const asked = probes?.map(({ factor = '', ask }) => [factors?.[Number(factor) - 1]?.['text'], ask]);
      const textOf = (factorId: string) => key.factors.find((factor) => factor.id === factorId)?.text;
      expect(asked).toEqual(key.probes.map(({ factorId, ask }) => [textOf(factorId), ask]));
    }
  });

  it('takes over every word of what opens and closes a date, and leaves its date open', () => {
    for (const prompt of prompts) {
      const item = mustFind(prompt.id);
      expectAllWords(item, prompt);
      expect(item.body).toMatchObject({ role: name, date: '', competency: '' });
      expect(carried(item)).toEqual(carried(prompt));
    }
  });

  it('asks no question that no key answers', () => {
    const answered = new Set(keys.map(({ questionId }) => questionId));
    expect(questions.filter((question) => !answered.has(question.id)).map((question) => question.id)).toEqual([]);
  });
});

const workshop = { ...readWorkshopPlaybook(), ...readWorkshopMaterial() };

it.each(Object.entries(workshop))('takes over every word of the %s of the workshop', (_name, list) => {
  expect(list.length).toBeGreaterThan(0);
  for (const shipped of list) {
    const item = mustFind(shipped.id);
    expectAllWords(item, shipped);
    expect(carried(item)).toEqual(carried(shipped));
    expect(item.version).toBe(shipped.version);
  }
});

it('names the metrics of a meeting', () => {
  const { meetings, kpis } = readWorkshopPlaybook();
  for (const { id, kpiStarterIds } of meetings) {
    const names = kpiStarterIds.map((kpiId) => kpis.find((kpi) => kpi.id === kpiId)?.name);
    expect(mustFind(id).body['metrics']).toEqual(names.map((text) => ({ text })));
  }
});

it('control: a lost word would be missed', () => {
  const [term] = readWorkshopPlaybook().terms;
  const item = mustFind(term?.id ?? '');
  expect(() => expectAllWords({ ...item, body: { ...item.body, example: '' } }, term)).toThrow(/lost/);
});
