import { z } from 'zod';

import { shortened } from '../../kernel/shortened';
import { textSchema } from '../../kernel/text';

/** What a file of leads says of each, by the names its columns have unless another is said. */
export const leadFields = [
  'lead_id',
  'created_at',
  'qualified_at',
  'status',
  'accepted_at',
  'first_follow_up_at',
  'salesperson',
] as const;
export type LeadField = (typeof leadFields)[number];

/** Fields that a file may not have at all, if that is said. */
const optionalFields = ['accepted_at', 'salesperson'] as const satisfies readonly LeadField[];
export const isOptional = (field: LeadField): boolean => optionalFields.some((each) => each === field);

const columnName = textSchema(200);

/** Which column of the file is which field; null: the file has none. */
export const leadMappingSchema = z.object({
  lead_id: columnName,
  created_at: columnName,
  qualified_at: columnName,
  status: columnName,
  accepted_at: columnName.nullable(),
  first_follow_up_at: columnName,
  salesperson: columnName.nullable(),
});
export type LeadMapping = z.infer<typeof leadMappingSchema>;

/** As far as it is known; what is not there is still to be chosen. */
export const guessedMappingSchema = leadMappingSchema.partial();
export type GuessedMapping = z.infer<typeof guessedMappingSchema>;

/** Other names that are common in files of leads; folded. */
const otherNames: Readonly<Record<LeadField, readonly string[]>> = {
  lead_id: ['id', 'record id', 'lead', 'lead number', 'contact id'],
  created_at: ['created', 'created on', 'created date', 'create date', 'date created', 'creation date'],
  qualified_at: ['qualified', 'qualified on', 'qualified date', 'mql at', 'mql date', 'became mql', 'handed over at'],
  status: ['lead status', 'state', 'outcome'],
  accepted_at: ['accepted', 'accepted on', 'accepted date', 'sal at', 'sal date'],
  first_follow_up_at: [
    'first follow up',
    'first follow up on',
    'follow up at',
    'first contact',
    'first call at',
    'first activity',
  ],
  salesperson: [
    'sales person',
    'sales rep',
    'rep',
    'owner',
    'lead owner',
    'account executive',
    'ae',
    'sdr',
    'assigned to',
  ],
};

/** Capitals, spaces, hyphens and underscores make no difference. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-–.]+/g, ' ')
    .trim();

/** The columns that have the names a file of leads has, or, with `guesses`, names that are common for them. */
export function guessMapping(columns: readonly string[], { guesses }: { readonly guesses: boolean }): GuessedMapping {
  const mapping: GuessedMapping = {};
  for (const field of leadFields) {
    const names = [foldedName(field), ...(guesses ? otherNames[field] : [])];
    const fitting = names.flatMap((name) => columns.filter((column) => foldedName(column) === name));
    if (fitting[0] !== undefined) mapping[field] = fitting[0];
  }
  return mapping;
}

export type ColumnsFound = { readonly index: Readonly<Record<LeadField, number>> } | { readonly fault: string };

/**
 * Where each field stands in a row; -1 for one that the file does not have.
 *
 * @param header the names in the first line.
 */
export function findColumns(header: readonly string[], mapping: GuessedMapping): ColumnsFound {
  const columns = header.map((name) => name.trim());
  const unsaid = leadFields.filter((field) => !isSaid(mapping, field));
  if (unsaid.length > 0) return { fault: missing(unsaid, columns) };
  const names = leadFields.flatMap((field) => mapping[field]?.trim() ?? []);
  const unknown = names.filter((name) => !columns.includes(name));
  if (unknown.length > 0) return { fault: missing(unknown, columns) };
  const double = names.find((name) => columns.indexOf(name) !== columns.lastIndexOf(name));
  if (double !== undefined) return { fault: twice(double) };
  const index: Record<string, number> = {};
  for (const field of leadFields) index[field] = columns.indexOf(mapping[field]?.trim() ?? NO_COLUMN);
  const shared = leadFields.find(
    (field) => index[field] !== -1 && leadFields.some((other) => other !== field && index[other] === index[field]),
  );
  if (shared) return { fault: `The column “${mapping[shared]}” is taken for two things. Choose one column for each.` };
  return { index: index as Record<LeadField, number> };
}

/** No column is called so: names are texts without spaces around them. */
const NO_COLUMN = ' ';

const isSaid = (mapping: GuessedMapping, field: LeadField): boolean => {
  const name = mapping[field];
  return name === null ? isOptional(field) : name !== undefined && name.trim() !== '';
};

const twice = (name: string) => `The column “${name}” stands twice in the first line. Rename one of them.`;

function missing(fields: readonly string[], columns: readonly string[]): string {
  const names = listed(fields.map((field) => `“${field}”`));
  return `The column${fields.length > 1 ? 's' : ''} ${names} ${fields.length > 1 ? 'are' : 'is'} missing. ${found(columns)} Say which of them is meant.`;
}

/** `a`, `a and b`, `a, b and c`. */
const listed = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

const MOST_NAMED = 12;
const MOST_LETTERS = 60;

function found(columns: readonly string[]): string {
  const named = columns.filter((name) => name !== '');
  if (named.length === 0) return 'Its first line names none.';
  const shown = named.slice(0, MOST_NAMED).map((name) => `“${shortened(name, MOST_LETTERS)}”`);
  const more = named.length > MOST_NAMED ? ` and ${(named.length - MOST_NAMED).toLocaleString('en-US')} more` : '';
  return `The first line names ${shown.join(', ')}${more}.`;
}
