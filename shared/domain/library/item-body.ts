import { z } from 'zod';

import { textSchema } from '../../kernel/text';
import { facetNames, type FacetName, type Field, type FieldValue, type ItemBody } from './field';
import type { LibraryKind } from './item-kind';
import { kindFields } from './kind-fields';

/** The body of an item as it may be typed: every field there, of its type and length, any of them empty. */
export function bodySchema(kind: LibraryKind): z.ZodType<ItemBody> {
  const known = schemas.get(kind);
  if (known) return known;
  const made = z.strictObject(Object.fromEntries(kindFields[kind].map((field) => [field.name, valueSchema(field)])));
  schemas.set(kind, made);
  return made;
}
const schemas = new Map<LibraryKind, z.ZodType<ItemBody>>();

const choice = (options: readonly { readonly id: string }[]) =>
  z.enum(['', ...options.map(({ id }) => id)], `One of: ${options.map(({ id }) => id).join(', ')}`);

function valueSchema(field: Field): z.ZodType<FieldValue> {
  switch (field.type) {
    case 'text':
    case 'long':
      return textSchema(field.max).default('');
    case 'choice':
      return choice(field.options).default('');
    case 'number':
      return z
        .number('A number')
        .min(field.min, `At least ${field.min}`)
        .max(field.max, `At most ${field.max}`)
        .nullable()
        .default(null);
    case 'yes-no':
      return z.boolean().default(false);
    case 'rows': {
      const columns = field.columns.map((column): [string, z.ZodType<string>] => [
        column.name,
        (column.options ? choice(column.options) : textSchema(column.max)).default(''),
      ]);
      return z
        .array(z.strictObject(Object.fromEntries(columns)))
        .max(field.most, `At most ${field.most} rows`)
        .default([]);
    }
  }
}

/** A body with nothing in it yet. */
export const emptyBody = (kind: LibraryKind): ItemBody => bodySchema(kind).parse({});

/** What names the item in lists, on one line; empty while it has no words yet. */
export function titleOf(kind: LibraryKind, body: ItemBody): string {
  const first = kindFields[kind][0];
  const value = first && body[first.name];
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
}

/** Labels of the fields that an item cannot do without and that say nothing yet. */
export const gapsOf = (kind: LibraryKind, body: ItemBody): string[] =>
  kindFields[kind].filter((field) => field.isNeeded && isEmptyValue(body[field.name])).map(({ label }) => label);

export const isEmptyValue = (value: FieldValue | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || isEmptyList(value);
const isEmptyList = (value: FieldValue): boolean => Array.isArray(value) && value.length === 0;

export type Facets = Readonly<Partial<Record<FacetName, string>>>;

/** What lists are narrowed by; only what the body says. */
export function facetsOf(kind: LibraryKind, body: ItemBody): Facets {
  const said = kindFields[kind].flatMap((field): [FacetName, string][] => {
    const value = body[field.name];
    return field.facet && typeof value === 'string' && value !== '' ? [[field.facet, value]] : [];
  });
  return Object.fromEntries(said);
}
export const facetsSchema = z.partialRecord(z.enum(facetNames), z.string());

/** All its words, for the search: what is read, not the ids of options. */
export function wordsOf(kind: LibraryKind, body: ItemBody): string {
  return kindFields[kind].map((field) => fieldWords(field, body[field.name])).join('\n');
}

/** Its role, seat, date and the like, as they are read: whoever searches for one means it, and no passing mention. */
export const facetWordsOf = (kind: LibraryKind, body: ItemBody): string[] =>
  kindFields[kind].filter(({ facet }) => facet).map((field) => fieldWords(field, body[field.name]));

/** A value as it is read aloud: labels of options, rows one to a line. */
export function fieldWords(field: Field, value: FieldValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    return field.type === 'choice' ? (field.options.find(({ id }) => id === value)?.label ?? value) : value;
  }
  if (field.type !== 'rows') return '';
  return value.map((row) => rowWords(field.columns, row)).join('\n');
}

function rowWords(columns: Extract<Field, { type: 'rows' }>['columns'], row: Readonly<Record<string, string>>): string {
  return columns
    .map(({ name, options }) => options?.find(({ id }) => id === row[name])?.label ?? row[name] ?? '')
    .filter((words) => words !== '')
    .join(' · ');
}
