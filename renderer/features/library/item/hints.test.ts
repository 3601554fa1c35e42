import { expect, it } from 'vitest';

import { emptyBody } from '#shared/domain/library/item-body';
import type { ItemBody } from '#shared/domain/library/field';
import type { LibraryKind } from '#shared/domain/library/item-kind';
import { hintsOf } from './hints';

const hintsFor = (kind: LibraryKind, said: ItemBody) => hintsOf(kind, { ...emptyBody(kind), ...said });

it.each<LibraryKind>(['term', 'accountability', 'question', 'metric', 'story'])(
  'says nothing of a %s that has no words yet',
  (kind) => {
    expect(hintsFor(kind, {})).toEqual([]);
  },
);

it('says of a commitment what the workshop’s linter says, at the field where it is mended', () => {
  const hints = hintsFor('accountability', { commitment: 'Try to follow up soon' });

  expect(hints).toContainEqual(expect.objectContaining({ field: 'commitment', tone: 'warn' }));
  expect(hints.map(({ field }) => field)).toEqual(expect.arrayContaining(['metric', 'owner']));
});

it('stops at a question about a protected matter, and at a probe', () => {
  expect(hintsFor('question', { text: 'Do you have children?' })).toEqual([
    expect.objectContaining({ field: 'text', tone: 'bad', words: expect.stringContaining('Ask instead') }),
  ]);
  expect(hintsFor('question', { text: 'Why?', probes: [{ factor: '', ask: 'How old are you?' }] })).toEqual([
    expect.objectContaining({ field: 'probes', tone: 'bad' }),
  ]);
});

it('misses the clock of a metric', () => {
  expect(hintsFor('metric', { name: 'Response time', clockStops: 'First call' }).map(({ field }) => field)).toEqual([
    'clockStarts',
  ]);
});
