import fc from 'fast-check';

import type { Field, FieldValue, ItemBody } from '#shared/domain/library/field';
import { bodySchema, isEmptyValue } from '#shared/domain/library/item-body';
import { libraryKinds, type LibraryKind } from '#shared/domain/library/item-kind';
import { kindFields } from '#shared/domain/library/kind-fields';
import { libraryProvenanceSchema, tagsSchema } from '#shared/domain/library/library-schema';
import { cleanText } from '#shared/kernel/text';
import type { WrittenItem } from '../../electron/library-file/library-file-text';

/** What tables, spreadsheets and escapes stumble over. */
const hostile = [
  '=1+1',
  '+49 30 1234',
  '-3',
  '@SUM(A1)',
  "'=1",
  "''=1",
  "'quoted'",
  '\t=1',
  ' =1',
  '＝1',
  '"',
  '""',
  'He said "no", twice; then | left',
  'a | b',
  ' | ',
  '|',
  '\\|',
  '\\',
  '\\\\',
  '\\n',
  '\\e',
  'a\nb',
  '\n',
  '\n\n=1',
  ' ',
  '\u00A0',
  '\uFEFF',
  '\uFEFFa',
  '\u2028',
  ';',
  '; ',
  'a; b',
  'é',
  'e\u0301',
  '👩‍👩‍👧',
  '🇩🇪',
  'שלום',
  'yes',
  'null',
  '1.234,56',
  '1e5',
  'sep=;',
  '__proto__',
  'constructor',
];

/** Texts of every sort, not cleaned and of no length in particular. */
export const hostileWords: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...hostile, 'word', ' '), { maxLength: 5 }).map((all) => all.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constant('') },
);
const wordsUpTo = (max: number) => hostileWords.map((text) => cleanText(text).slice(0, max).toWellFormed());

const choiceOf = (options: readonly { readonly id: string }[]) => fc.constantFrom('', ...options.map(({ id }) => id));

/** Any value that a field can have. */
export function valueOf(field: Field): fc.Arbitrary<FieldValue> {
  switch (field.type) {
    case 'text':
    case 'long':
      return wordsUpTo(field.max);
    case 'choice':
      return choiceOf(field.options);
    case 'number': {
      const { min, max } = field;
      const any = fc.oneof(
        fc.double({ min, max, noNaN: true }),
        fc.integer({ min: Math.max(min, -1e9), max: Math.min(max, 1e9) }),
      );
      // JSON knows one zero.
      return fc.option(any.map((value) => (value === 0 ? 0 : value)));
    }
    case 'yes-no':
      return fc.boolean();
    case 'rows': {
      const row = fc.record(
        Object.fromEntries(
          field.columns.map(({ name, max, options }) => [name, options ? choiceOf(options) : wordsUpTo(max)]),
        ),
      );
      return fc.array(row, { maxLength: Math.min(field.most, 4) });
    }
  }
}

/** A body of this kind that is finished: nothing it needs is missing. */
export const bodyOf = (kind: LibraryKind): fc.Arbitrary<ItemBody> =>
  fc
    .record(Object.fromEntries(kindFields[kind].map((field) => [field.name, valueOf(field)])))
    .map((body) => bodySchema(kind).parse({ ...body, ...neededIn(kind, body) }));

function neededIn(kind: LibraryKind, body: ItemBody): Record<string, FieldValue> {
  const missing = kindFields[kind].filter(({ isNeeded, name }) => isNeeded && isEmptyValue(body[name]));
  return Object.fromEntries(
    missing.map((field) => [field.name, field.type === 'choice' ? (field.options[0]?.id ?? '') : '= needed']),
  );
}

const tags = fc.array(wordsUpTo(40), { maxLength: 5 }).map((all) => {
  const kept = new Map(all.map((tag) => [tag.trim().toLowerCase(), tag.trim()]));
  kept.delete('');
  return tagsSchema.parse([...kept.values()]);
});
const provenance = fc
  .record({ source: wordsUpTo(200), note: wordsUpTo(600) })
  .map((said) => libraryProvenanceSchema.parse(said));

/** Items of one kind with ids of their own, as they are written to a file. */
export const itemsOf = (kind: LibraryKind, maxLength = 4): fc.Arbitrary<WrittenItem[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      kind: fc.constant(kind),
      tags,
      provenance,
      licence: wordsUpTo(200),
      body: bodyOf(kind),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength },
  );

export const anyKind = fc.constantFrom(...libraryKinds);
