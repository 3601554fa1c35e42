import fc from 'fast-check';
import { expect, it } from 'vitest';

import { kitDocumentSchema, kitParts, type KitDocument } from '#shared/domain/kit/kit-schema';
import { hashKit } from './kit-hash';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const item = fc.record({
  id: fc.uuid(),
  part: fc.constantFrom(...kitParts),
  text,
  competencyId: fc.option(fc.constantFrom('numbers', 'people')),
  minutes: fc.double({ min: 0, max: 120, noNaN: true }),
  isScored: fc.boolean(),
  key: fc.record({ whyAsked: text, redFlags: fc.array(text, { maxLength: 3 }) }),
});
const kit = fc
  .record({
    items: fc.uniqueArray(item, { selector: ({ id }) => id, minLength: 1, maxLength: 6 }),
    plannedMinutes: fc.integer({ min: 5, max: 480 }),
  })
  .map((value) => kitDocumentSchema.parse(value));

/** The same value with the keys of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, each]) => [key, turned(each)]),
  );
}

it('gives the same content the same hash, in whatever order its fields stand', () => {
  fc.assert(
    fc.property(kit, (document) => {
      const other = turned(document) as KitDocument;
      expect(Object.keys(other)).not.toEqual(Object.keys(document));
      expect(hashKit(other)).toEqual(hashKit(document));
      expect(hashKit(kitDocumentSchema.parse(JSON.parse(hashKit(document).json)))).toEqual(hashKit(document));
    }),
  );
});

const changes: readonly ((kit: KitDocument) => KitDocument)[] = [
  (each) => ({ ...each, plannedMinutes: each.plannedMinutes + 1 }),
  (each) => ({ ...each, items: each.items.slice(1) }),
  (each) => ({
    ...each,
    items: each.items.map((row, index) => (index === 0 ? { ...row, text: `${row.text}.` } : row)),
  }),
  (each) => ({ ...each, items: each.items.map((row) => ({ ...row, isScored: !row.isScored })) }),
  (each) => ({ ...each, items: each.items.map((row) => ({ ...row, minutes: row.minutes + 1 })) }),
  (each) => ({
    ...each,
    items: each.items.map((row) => ({
      ...row,
      key: { ...row.key, probes: [...row.key.probes, { id: 'new', factorId: null, ask: '' }] },
    })),
  }),
  (each) => ({
    ...each,
    items: each.items.map((row) => ({
      ...row,
      key: { ...row.key, anchors: { ...row.key.anchors, 3: `${row.key.anchors[3]} ` } },
    })),
  }),
  (each) => ({
    ...each,
    items: each.items.map((row) => ({ ...row, competencyId: row.competencyId === null ? 'numbers' : null })),
  }),
];

it('gives any change another hash', () => {
  fc.assert(
    fc.property(kit, fc.constantFrom(...changes), (document, change) => {
      expect(hashKit(change(document)).sha256).not.toBe(hashKit(document).sha256);
    }),
  );
});

it('gives another order of questions another hash', () => {
  fc.assert(
    fc.property(kit, (document) => {
      fc.pre(document.items.length > 1);
      expect(hashKit({ ...document, items: document.items.toReversed() }).sha256).not.toBe(hashKit(document).sha256);
    }),
  );
});

it('writes canonical JSON as RFC 8785 does', () => {
  expect(hashKit(kitDocumentSchema.parse({ plannedMinutes: 60 }))).toEqual({
    json: '{"items":[],"plannedMinutes":60}',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});
