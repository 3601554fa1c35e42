import { emptyDict, type PdfFile } from '../pdf/pdf-file';
import { isKind, isName, textOf, within, type PdfDict, type PdfObject, type PdfString } from '../pdf/pdf-value';
import type { Section } from '../pdf/read-structure';

/** What one signature added to the file, found but not yet checked. */
export interface SignaturePart {
  /** Of its section, 1 or more. */
  readonly index: number;
  readonly section: Section;
  /** The signature dictionary; null if the section has none or several. */
  readonly signature: PdfObject | null;
  readonly dict: PdfDict;
  /** The field it fills, as it stands in this section. */
  readonly field: PdfObject | null;
  readonly fieldName: string | null;
  /** What it says of itself, which nobody vouches for. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly claimedAt: string | null;
  readonly statement: string | null;
}

/** All sections after the first, each of which must be a signature. */
export const signatureParts = ({ sections }: PdfFile): SignaturePart[] =>
  sections.slice(1).map((section, index) => partOf(section, index + 1));

function partOf(section: Section, index: number): SignaturePart {
  const found = section.objects.filter(({ value }) => isSignature(value));
  const signature = found.length === 1 ? (found[0] ?? null) : null;
  const dict = signature && isKind(signature.value, 'dict') ? signature.value : emptyDict;
  const field = section.objects.find(({ value }) => signature !== null && isFilledBy(value, signature.number)) ?? null;
  const fieldDict = field && isKind(field.value, 'dict') ? field.value : emptyDict;
  return {
    index,
    section,
    signature,
    dict,
    field,
    fieldName: textOf(fieldDict.entries.get('T')),
    name: textOf(dict.entries.get('Name')) ?? '',
    claimedAt: instantOf(textOf(dict.entries.get('M'))),
    statement: textOf(dict.entries.get('RapportSeal')),
  };
}

/** By its type or by claiming to cover bytes. */
const isSignature = (value: PdfObject['value']): value is PdfDict =>
  isKind(value, 'dict') && (isName(value.entries.get('Type'), 'Sig') || value.entries.has('ByteRange'));

function isFilledBy(value: PdfObject['value'], signature: number): boolean {
  if (!isKind(value, 'dict') || !isName(value.entries.get('FT'), 'Sig')) return false;
  const filling = value.entries.get('V');
  return isKind(filling, 'ref') && filling.number === signature;
}

/** How many dictionaries claim to cover bytes besides those of the signatures, wherever they are tucked away. */
export function strayByteRanges({ sections }: PdfFile, parts: readonly SignaturePart[]): number {
  let count = -parts.filter(({ signature }) => signature !== null).length;
  for (const { value } of sections.flatMap(({ objects }) => objects))
    for (const part of within(value)) if (isKind(part, 'dict') && part.entries.has('ByteRange')) count += 1;
  return count;
}

/** @param date `D:20261122093015Z`. */
function instantOf(date: string | null): string | null {
  const match = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(date ?? '');
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1);
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** The bytes a signature covers, and its container between them. */
export interface Coverage {
  readonly covered: readonly [Uint8Array, Uint8Array];
  readonly container: PdfString;
  /** Where what it covers ends. */
  readonly end: number;
}

/**
 * The coverage of a signature if it is as it must be: from the file's first byte to the end of its own section, all but
 * its container; null else.
 */
export function coverageOf(part: SignaturePart, { bytes }: PdfFile): Coverage | null {
  const container = part.dict.entries.get('Contents');
  const range = part.dict.entries.get('ByteRange');
  if (!isKind(container, 'string') || !isKind(range, 'array') || !isWrittenPlainly(bytes, container)) return null;
  const [first, length, second, rest] = range.items.map(Number);
  if (range.items.length !== 4 || first !== 0 || length !== container.start || second !== container.end) return null;
  const end = container.end + (rest ?? 0);
  const endsWithSection = end === part.section.end || (end === part.section.end + 1 && bytes[end - 1] === 0x0a);
  if (!endsWithSection) return null;
  return { covered: [bytes.subarray(0, length), bytes.subarray(second, end)], container, end };
}

/** In hexadecimal digits of one case: others say the same in other bytes, and no signature covers them. */
function isWrittenPlainly(bytes: Uint8Array, { isHex, start, end }: PdfString): boolean {
  const digits = Buffer.from(bytes.subarray(start + 1, end - 1)).toString('latin1');
  return isHex && (/^[0-9a-f]*$/.test(digits) || /^[0-9A-F]*$/.test(digits));
}

/** Object numbers that a value refers to. */
export function refsIn(value: PdfObject['value']): number[] {
  return [...within(value)].flatMap((part) => (isKind(part, 'ref') ? [part.number] : []));
}
