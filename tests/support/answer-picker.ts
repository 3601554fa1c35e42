import { act } from '@testing-library/react';

import type { LibraryItem } from '#shared/domain/library/library-schema';
import { shippedItems } from '../../electron/library/shipped-items';
import { usePicking, type PickRequest } from '../../renderer/lib/library/pick';

/** A shipped item, read from its file. */
export function shippedItemOf(id: string): LibraryItem {
  const item = shippedItems().find((candidate) => candidate.id === id);
  if (!item) throw new Error(`nothing ships as ${id}`);
  return item;
}

/** What the open picker was asked for. */
export function pickerRequest(): PickRequest {
  const { request } = usePicking.getState();
  if (!request) throw new Error('nothing of the library was asked for');
  return request;
}

/** Answers the open picker with these items, as a user would by choosing them. */
export const answerPicker = (...items: readonly LibraryItem[]): Promise<void> =>
  act(async () => {
    usePicking.getState().settle(items);
    await Promise.resolve();
  });

/** A row as the library lists an item. */
export const rowOf = ({ id, kind, provenance, state, tags }: LibraryItem, title: string) => ({
  number: -1,
  id,
  kind,
  title,
  facets: {},
  tags,
  source: provenance.source,
  state,
  hasNews: false,
  updatedAtMs: null,
});
