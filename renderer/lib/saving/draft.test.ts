import { beforeEach, expect, it, vi } from 'vitest';

import { createDraft, type SaveDraft } from './draft';

interface Page {
  readonly title: string;
  readonly place: string;
}
const blank: Page = { title: '', place: '' };

beforeEach(() => vi.useFakeTimers());

const saved = (rev: number) => Promise.resolve({ kind: 'saved', rev } as const);

it('saves what is edited on the revision it was made on', async () => {
  const save = vi.fn<SaveDraft<Page>>((_document, rev) => saved(rev + 1));
  const draft = createDraft(blank, save);
  draft.adopt({ title: 'Old', place: '' }, 7);

  draft.edit('Edit title', (page) => void (page.title = 'New'));
  await draft.flush();
  draft.note((page) => void (page.place = 'title'));
  await draft.flush();

  expect(save.mock.calls).toEqual([
    [{ title: 'New', place: '' }, 7],
    [{ title: 'New', place: 'title' }, 8],
  ]);
});

it('undoes and redoes an edit and leaves the place alone', () => {
  const draft = createDraft(blank, (_document, rev) => saved(rev + 1));
  draft.edit('Edit title', (page) => void (page.title = 'New'));
  draft.note((page) => void (page.place = 'title'));

  draft.undo();
  expect(draft.useDraft.getState().document).toEqual({ title: '', place: 'title' });

  draft.redo();
  expect(draft.useDraft.getState().document).toEqual({ title: 'New', place: 'title' });
});

it.each([
  { keep: 'mine', document: { title: 'Mine', place: '' }, sentOn: 9 },
  { keep: 'theirs', document: { title: 'Theirs', place: '' }, sentOn: null },
] as const)('keeps both versions of a conflict until $keep is chosen', async ({ keep, document, sentOn }) => {
  const save = vi.fn<SaveDraft<Page>>((_document, rev) =>
    rev === 0
      ? Promise.resolve({ kind: 'conflict', document: { title: 'Theirs', place: '' }, rev: 9 })
      : saved(rev + 1),
  );
  const draft = createDraft(blank, save);
  draft.edit('Edit title', (page) => void (page.title = 'Mine'));
  await draft.flush();
  expect(draft.useDraft.getState().other?.document.title).toBe('Theirs');
  expect(draft.useDraft.getState().document.title).toBe('Mine');

  draft.settle(keep);
  await draft.flush();

  expect(draft.useDraft.getState().document).toEqual(document);
  expect(save.mock.calls[1]?.[1] ?? null).toBe(sentOn);
});
