import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import type { Field, ItemBody } from '../library/field';
import { bodySchema, emptyBody, isEmptyValue } from '../library/item-body';
import type { LibraryKind } from '../library/item-kind';
import { kindFields } from '../library/kind-fields';
import { libraryProvenanceSchema, tagsSchema } from '../library/library-schema';
import type { Fault, FileItem } from './file-item';

const { source, note } = libraryProvenanceSchema.shape;
const commonSchema = z.object({
  tags: tagsSchema.optional(),
  source: source.optional(),
  note: note.unwrap().optional(),
  licence: textSchema(200).optional(),
});

/** What a row says, each value of its field's type already. */
export interface RowWords extends z.input<typeof commonSchema> {
  readonly kind: LibraryKind;
  /** Empty for none. */
  readonly id: string;
  readonly body: Partial<ItemBody>;
}

export type Checked = { readonly item: FileItem } | { readonly faults: readonly Fault[] };

/**
 * The item, or everything that is wrong with it: texts too long, numbers out of range, what an item cannot do without.
 *
 * @param already columns that are known to be wrong and stand in `words` without a value.
 */
export function checkItem(words: RowWords, already: readonly Fault[] = []): Checked {
  const { kind, id, body, ...rest } = words;
  const known = new Set(already.map(({ column }) => column));
  const common = commonSchema.safeParse(rest);
  const whole = bodySchema(kind).safeParse({ ...emptyBody(kind), ...body });
  const faults = [
    ...already,
    ...(id !== '' && !rowIdSchema.safeParse(id).success ? [badId] : []),
    ...faultsOf(common.error),
    ...faultsOf(whole.error, kind),
    ...missingIn(kind, body).filter(({ column }) => !known.has(column)),
  ];
  if (faults.length > 0 || !common.success || !whole.success) return { faults };
  const { tags, licence, ...provenance } = common.data;
  const given = Object.entries(whole.data).filter(([name]) => Object.hasOwn(body, name));
  return {
    item: {
      id: id === '' ? null : sameCase(id),
      kind,
      body: Object.fromEntries(given),
      provenance: withoutUndefined(provenance),
      ...(tags !== undefined && { tags }),
      ...(licence !== undefined && { licence }),
    },
  };
}

const badId: Fault = {
  column: 'id',
  message: 'This is no id: letters, digits, dot, dash and underscore, at most 64. Leave it out for a new item.',
};

/** Spreadsheets and other programs may write a UUID in capitals. */
const sameCase = (id: string): string => (z.uuid().safeParse(id).success ? id.toLowerCase() : id);

const missingIn = (kind: LibraryKind, body: Partial<ItemBody>): Fault[] =>
  kindFields[kind]
    .filter(({ isNeeded, name }) => isNeeded && isEmptyValue(body[name]))
    .map(({ name, label }) => ({ column: name, message: `${label} is missing, and an item cannot do without it.` }));

function faultsOf(error: z.ZodError | undefined, kind?: LibraryKind): Fault[] {
  return (error?.issues ?? []).map(({ path: [column, ...inside], message }) => {
    const field = kind && kindFields[kind].find(({ name }) => name === column);
    return { column: String(column), message: `${placeIn(field, inside)}${asSentence(message)}` };
  });
}

/** "Row 3, Ask: " */
function placeIn(field: Field | undefined, [index, name]: readonly PropertyKey[]): string {
  if (typeof index !== 'number') return '';
  const label = field?.type === 'rows' ? field.columns.find((column) => column.name === name)?.label : undefined;
  return `Row ${index + 1}${label === undefined ? '' : `, ${label}`}: `;
}

const asSentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);

const withoutUndefined = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only entries without a value are gone
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
