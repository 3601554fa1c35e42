import type { Draft } from 'immer';

import type { AnswerKey } from '#shared/domain/kit/answer-key-schema';
import { kitItemSchema, type KitItem, type KitPart } from '#shared/domain/kit/kit-schema';
import { moveItem } from '../../ui/list-order';
import { editKit } from './kit-store';
import { isUnscoredPart } from './part-names';

const newId = (): string => crypto.randomUUID();

/** Changes one question as a step that can be undone. */
export function editItem(id: string, label: string, recipe: (item: Draft<KitItem>) => void, mergeKey?: string): void {
  editKit(
    label,
    (kit) => {
      const item = kit.items.find((candidate) => candidate.id === id);
      if (item) recipe(item);
    },
    mergeKey === undefined ? undefined : `${id}.${mergeKey}`,
  );
}

/** Changes the answer key of a question. */
export function editKey(id: string, label: string, recipe: (key: Draft<AnswerKey>) => void, mergeKey?: string): void {
  editItem(id, label, (item) => recipe(item.key), mergeKey);
}

/** Adds a question of the panel's own. @returns its id. */
export function addOwnQuestion(part: KitPart): string {
  const id = newId();
  const item = kitItemSchema.parse({
    id,
    part,
    isScored: !isUnscoredPart(part),
    minutes: part === 'candidate' ? 15 : 5,
  });
  editKit('Add a question', (kit) => void kit.items.splice(placeFor(kit.items, part), 0, item));
  return id;
}

/** Adds questions with their answer keys, each where its part belongs. */
export function addQuestions(items: readonly KitItem[]): void {
  editKit(
    items.length === 1 ? 'Add a question from the library' : `Add ${items.length} questions from the library`,
    (kit) => {
      for (const item of items) kit.items.splice(placeFor(kit.items, item.part), 0, item);
    },
  );
}

export function deleteQuestion(id: string): void {
  editKit('Delete a question', (kit) => {
    kit.items = kit.items.filter((item) => item.id !== id);
  });
}

export function moveQuestion(id: string, toIndex: number): void {
  editKit('Move a question', (kit) => {
    kit.items = [...moveItem(kit.items, id, toIndex)];
  });
}

export function setPart(id: string, part: KitPart): void {
  editItem(id, 'Change the part', (item) => {
    item.part = part;
    if (isUnscoredPart(part)) {
      item.isScored = false;
      item.competencyId = null;
    }
  });
}

const order: readonly KitPart[] = ['warm-up', 'key', 'depth', 'candidate', 'close'];

/** After the last question of the same or an earlier part. */
function placeFor(items: readonly { readonly part: KitPart }[], part: KitPart): number {
  const rank = order.indexOf(part);
  return items.findLastIndex((item) => order.indexOf(item.part) <= rank) + 1;
}
