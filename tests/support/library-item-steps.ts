import path from 'node:path';

import type { Page } from '@playwright/test';
import Database from 'better-sqlite3';

import type { LibraryKind } from '#shared/domain/library/item-kind';
import type { LibraryItem, LibraryRow, UsedIn } from '#shared/domain/library/library-schema';
import { sha256 } from '../../electron/db/digest';
import { askMain } from './ask-main';
import { goTo } from './sample-search';

/** A term that ships, which the stories copy. */
export const shippedTerm = { id: 'term-mql', name: 'MQL' };

/** Opens an item on its page. */
export const openItemPage = (page: Page, id: string, heading: string | RegExp): Promise<void> =>
  goTo(page, `/library/${id}`, heading);

/** Opens a shipped term and copies it to edit. @returns the id of the copy, whose page is open. */
export async function copyTerm(page: Page): Promise<string> {
  await openItemPage(page, shippedTerm.id, shippedTerm.name);
  await page.getByRole('button', { name: 'Copy to edit' }).click();
  await page.getByText('Yours', { exact: true }).waitFor();
  return openItemId(page);
}

export async function openItemId(page: Page): Promise<string> {
  const hash = await page.evaluate(() => window.location.hash);
  return hash.split('/').at(-1) ?? '';
}

/** A blank item of the user's own, on its page. @returns its id. */
export async function beginItem(page: Page, kind: LibraryKind, heading: string): Promise<string> {
  const { id } = await askMain<LibraryItem>(page, 'library.create', { kind });
  await openItemPage(page, id, heading);
  return id;
}

/** The first item of a kind that ships. @returns its id. */
export async function shippedOf(page: Page, kind: LibraryKind): Promise<string> {
  const rows = await askMain<readonly LibraryRow[]>(page, 'library.rows');
  const row = rows.find((each) => each.state === 'shipped' && each.kind === kind);
  if (!row) throw new Error(`no ${kind} ships`);
  return row.id;
}

/** The first of these items that something has taken, and where. */
export async function firstUsed(page: Page, ids: readonly string[]): Promise<{ id: string; place: UsedIn }> {
  for (const id of ids) {
    const [place] = await askMain<readonly UsedIn[]>(page, 'library.usedIn', { id });
    if (place) return { id, place };
  }
  throw new Error('nothing of the sample company took any of these items');
}

/** Lets an own item look as if somebody else had saved it since it was opened. */
export function plantNewerSave(workspaceFolder: string, id: string): void {
  const db = new Database(path.join(workspaceFolder, 'rapport.db'));
  db.prepare('UPDATE library_items SET rev = rev + 1 WHERE id = ?').run(id);
  db.close();
}

/** Lets an own item look as if it had been copied from other words than those that ship. */
export function plantOlderOrigin(workspaceFolder: string, id: string, older: Readonly<Record<string, string>>): void {
  const db = new Database(path.join(workspaceFolder, 'rapport.db'));
  const row = db.prepare<[string], { base_json: string }>('SELECT base_json FROM library_items WHERE id = ?').get(id);
  if (!row) throw new Error('the item is not in the file');
  const text = JSON.stringify({ ...(JSON.parse(row.base_json) as object), ...older });
  db.prepare('UPDATE library_items SET base_json = ?, base_sha256 = ? WHERE id = ?').run(text, sha256(text), id);
  db.close();
}

/** Fifty terms as CSV, five of them without what an item cannot do without. */
export function fiftyTerms(): string {
  const rows = Array.from({ length: 50 }, (_, index) => {
    const isBad = index % 10 === 4;
    return `Term ${index + 1};${isBad ? '' : `True when reason ${index + 1} holds`};Marketing`;
  });
  return ['name;entryTest;owner', ...rows].join('\r\n');
}
