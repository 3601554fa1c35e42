import type { Draft } from 'immer';

import type { Panel } from '#shared/domain/search/panel-schema';
import type { Profile } from '#shared/domain/search/profile-schema';
import type { SearchDocument } from '#shared/domain/search/search-schema';
import { focusBeside } from '../../ui/focus-beside';
import { offerUndo } from '../../ui/offer-undo';
import { searchDraft, useSearchDraft } from './search-store';

/** Changes the profile as one labelled step; typing on under the same `mergeKey` grows the last one. */
export function editProfile(label: string, recipe: (profile: Draft<Profile>) => void, mergeKey?: string): void {
  searchDraft.edit(label, ({ profile }) => recipe(profile), mergeKey);
}

/** The same for the panel. */
export function editPanel(label: string, recipe: (panel: Draft<Panel>) => void, mergeKey?: string): void {
  searchDraft.edit(label, ({ panel }) => recipe(panel), mergeKey);
}

interface Row {
  readonly id: string;
}

/** Changes the row with this id in place; does nothing where it is gone. */
export function patchRow<T extends Row>(rows: T[], id: string, patch: Partial<T>): void {
  const row = rows.find((candidate) => candidate.id === id);
  if (row) Object.assign(row, patch);
}

/** Takes the row with this id out. */
export function takeRow(rows: Row[], id: string): void {
  const index = rows.findIndex((row) => row.id === id);
  if (index !== -1) rows.splice(index, 1);
}

/**
 * Deletes something in one undo step and offers to take it back.
 *
 * @param what what goes, "Outcome “More leads”": the toast begins with it.
 */
export function deleteWithUndo(what: string, recipe: (document: Draft<SearchDocument>) => void): void {
  const giveFocus = focusBeside(document.activeElement);
  searchDraft.edit(`Delete ${what.charAt(0).toLowerCase()}${what.slice(1)}`, recipe);
  giveFocus();
  offerUndo(what, searchDraft.undo, useSearchDraft);
}
