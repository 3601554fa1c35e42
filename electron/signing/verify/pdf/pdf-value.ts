/** What stands in a PDF, as it stands there: nothing is looked up, decoded or mended. */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfArray | PdfDict;

export interface PdfName {
  readonly kind: 'name';
  /** Without the slash, `#20` resolved. */
  readonly name: string;
}

export interface PdfString {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
  readonly isHex: boolean;
  /** Where it stands in the file with its brackets, end excluded. */
  readonly start: number;
  readonly end: number;
}

export interface PdfRef {
  readonly kind: 'ref';
  readonly number: number;
  readonly generation: number;
}

export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}

export interface PdfDict {
  readonly kind: 'dict';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export interface PdfObject {
  readonly number: number;
  readonly generation: number;
  /** Where it stands in the file, from its number to the end of `endobj`. */
  readonly start: number;
  readonly end: number;
  readonly value: PdfValue;
  /** As stored, not inflated; null for what is no stream. */
  readonly stream: Uint8Array | null;
}

type Kind = 'name' | 'string' | 'ref' | 'array' | 'dict';
type OfKind<K extends Kind> = Extract<PdfValue, { readonly kind: K }>;

export function isKind<K extends Kind>(value: PdfValue | undefined, kind: K): value is OfKind<K> {
  return typeof value === 'object' && value !== null && value.kind === kind;
}

/** True for the name itself: `isName(dict.entries.get('Type'), 'Sig')`. */
export const isName = (value: PdfValue | undefined, name: string): boolean =>
  isKind(value, 'name') && value.name === name;

/** True if both say the same, wherever they stand; the order of a dictionary's keys says nothing. */
export function saysTheSame(one: PdfValue, other: PdfValue): boolean {
  if (isKind(one, 'name')) return isName(other, one.name);
  if (isKind(one, 'string')) return isKind(other, 'string') && sameBytes(one.bytes, other.bytes);
  if (isKind(one, 'ref'))
    return isKind(other, 'ref') && one.number === other.number && one.generation === other.generation;
  if (isKind(one, 'array')) {
    if (!isKind(other, 'array') || one.items.length !== other.items.length) return false;
    return one.items.every((item, index) => saysTheSame(item, other.items[index] ?? null));
  }
  if (isKind(one, 'dict')) return isKind(other, 'dict') && differingKeys(one, other).length === 0;
  return one === other;
}

/** Keys that one of the two lacks or that say something else in it. */
export function differingKeys(one: PdfDict, other: PdfDict): string[] {
  const keys = new Set([...one.entries.keys(), ...other.entries.keys()]);
  return [...keys].filter((key) => {
    const [left, right] = [one.entries.get(key), other.entries.get(key)];
    return left === undefined || right === undefined || !saysTheSame(left, right);
  });
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** The value and all within it, without following references. */
export function* within(value: PdfValue): Generator<PdfValue> {
  yield value;
  if (isKind(value, 'array')) for (const item of value.items) yield* within(item);
  if (isKind(value, 'dict')) for (const item of value.entries.values()) yield* within(item);
}

/** Text of a string: UTF-16 or UTF-8 with its mark, else byte by byte. */
export function textOf(value: PdfValue | undefined): string | null {
  if (!isKind(value, 'string')) return null;
  const [first, second, third] = value.bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(value.bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(value.bytes);
  return Buffer.from(value.bytes).toString('latin1');
}
