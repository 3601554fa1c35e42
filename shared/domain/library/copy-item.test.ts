import { expect, it } from 'vitest';

import { provenanceOfCopy } from './copy-item';
import { emptyBody } from './item-body';
import { libraryProvenanceSchema, type LibraryItem } from './library-schema';

const item = (rest: Partial<LibraryItem>): LibraryItem => ({
  id: 'term-mql',
  kind: 'term',
  body: { ...emptyBody('term'), name: 'MQL' },
  tags: [],
  provenance: { source: 'authored', note: '' },
  licence: 'ours',
  state: 'shipped',
  version: 3,
  origin: null,
  news: null,
  rev: 0,
  createdAtMs: null,
  updatedAtMs: null,
  ...rest,
});

it('keeps the source and the note of what ships, and says that it is a copy', () => {
  const copied = item({ provenance: { source: 'New Approaches', note: 'The tests are ours.' } });
  expect(provenanceOfCopy(copied)).toEqual({
    source: 'New Approaches',
    note: 'The tests are ours. Copied from version 3 that ships with Rapport.',
  });
});

it('names the own item it was copied from', () => {
  const own = item({ state: 'active', provenance: { source: '', note: '' } });
  expect(provenanceOfCopy(own)).toEqual({ source: 'Own', note: 'Copied from “MQL”.' });
});

it('says so when the own item has no words to name it by', () => {
  const own = item({ state: 'active', body: emptyBody('term') });
  expect(provenanceOfCopy(own).note).toBe('Copied from an item without a title.');
});

it('shortens a long note, and never what says that it is a copy', () => {
  const { source, note } = provenanceOfCopy(item({ provenance: { source: 'authored', note: '🙂'.repeat(300) } }));
  expect(libraryProvenanceSchema.parse({ source, note })).toEqual({ source, note });
  expect(note.endsWith('Copied from version 3 that ships with Rapport.')).toBe(true);
});
