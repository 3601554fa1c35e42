/** What a list of the library can be narrowed by, beside its kind and provenance. */
export const facetNames = ['role', 'seat', 'date', 'competency', 'side', 'stage', 'salesStage'] as const;
export type FacetName = (typeof facetNames)[number];

export interface Option {
  readonly id: string;
  readonly label: string;
}

interface Named {
  /** Key in the body, column of a CSV file: `entryTest`. */
  readonly name: string;
  readonly label: string;
  /** What belongs here, where the label does not say it all. */
  readonly help?: string;
  /** An item without it is unfinished; a file's row without it is refused. */
  readonly isNeeded?: boolean;
  /** Lists can be narrowed by its value. */
  readonly facet?: FacetName;
}

/** One part of a row: a text, or one of few. */
export interface Column {
  readonly name: string;
  readonly label: string;
  readonly max: number;
  readonly options?: readonly Option[];
}

export type Field =
  | (Named & { readonly type: 'text' | 'long'; readonly max: number })
  /** The id of an option, or nothing. */
  | (Named & { readonly type: 'choice'; readonly options: readonly Option[] })
  | (Named & { readonly type: 'number'; readonly min: number; readonly max: number })
  | (Named & { readonly type: 'yes-no' })
  | (Named & { readonly type: 'rows'; readonly columns: readonly Column[]; readonly most: number });

export type FieldRow = Readonly<Record<string, string>>;
/** Text and choice: a string. Number: null while it is open. */
export type FieldValue = string | number | boolean | null | readonly FieldRow[];
/** The words of an item: one value for each field of its kind. */
export type ItemBody = Readonly<Record<string, FieldValue>>;

export const textField = (name: string, label: string, max: number, rest: Partial<Named> = {}): Field => ({
  type: 'text',
  name,
  label,
  max,
  ...rest,
});
export const longField = (name: string, label: string, max: number, rest: Partial<Named> = {}): Field => ({
  type: 'long',
  name,
  label,
  max,
  ...rest,
});
export const choiceField = (
  name: string,
  label: string,
  options: readonly Option[],
  rest: Partial<Named> = {},
): Field => ({ type: 'choice', name, label, options, ...rest });
/** Rows of one text each, at most 40 where nothing else is said. */
export const linesField = (
  name: string,
  label: string,
  max: number,
  rest: Partial<Named> & { readonly most?: number } = {},
): Field => ({
  type: 'rows',
  name,
  label,
  columns: [{ name: 'text', label, max }],
  most: 40,
  ...rest,
});

/** Options from a table of names, in its order. */
export const optionsOf = (names: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(names).map(([id, label]) => ({ id, label }));
