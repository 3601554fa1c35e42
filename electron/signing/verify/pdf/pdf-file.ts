import { structureProblems } from './check-structure';
import { isKind, textOf, type PdfDict, type PdfObject, type PdfValue } from './pdf-value';
import { readStructure, type Section } from './read-structure';

/** A PDF as it was after each of its sections. */
export interface PdfFile {
  readonly bytes: Uint8Array;
  readonly sections: readonly Section[];
  /** What is wrong with how it is built, in words. */
  readonly problems: readonly string[];
  /** Objects as they are at last. */
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly isEncrypted: boolean;
}

export function readPdf(bytes: Uint8Array): PdfFile {
  const structure = readStructure(bytes);
  const all = [...structure.sections.flatMap(({ objects }) => objects), ...structure.loose];
  return {
    bytes,
    sections: structure.sections,
    problems: structureProblems(structure, bytes.length),
    objects: new Map(all.map((object) => [object.number, object])),
    isEncrypted: structure.sections.some(({ closing }) => closing.trailer.entries.has('Encrypt')),
  };
}

type Objects = ReadonlyMap<number, PdfObject>;

/** The value itself, or what it refers to; null if that is missing. */
export function lookUp(objects: Objects, value: PdfValue | undefined): PdfValue {
  if (!isKind(value, 'ref')) return value ?? null;
  const found = objects.get(value.number)?.value ?? null;
  return isKind(found, 'ref') ? null : found;
}

/** The entry of a dictionary, looked up; an empty one if it is no dictionary. */
export function dictAt(objects: Objects, dict: PdfDict, key: string): PdfDict {
  const found = lookUp(objects, dict.entries.get(key));
  return isKind(found, 'dict') ? found : emptyDict;
}

/** The items of a dictionary's array, not looked up; none if it is no array. */
export function itemsAt(objects: Objects, dict: PdfDict, key: string): readonly PdfValue[] {
  const found = lookUp(objects, dict.entries.get(key));
  return isKind(found, 'array') ? found.items : [];
}

export const emptyDict: PdfDict = { kind: 'dict', entries: new Map() };

/** The catalog; an empty dictionary in a file that has none. */
export function catalogOf({ sections, objects }: PdfFile): PdfDict {
  const root = lookUp(objects, sections.at(-1)?.closing.trailer.entries.get('Root'));
  return isKind(root, 'dict') ? root : emptyDict;
}

/** A signature field as the pages were laid out with it. */
export interface SignatureField {
  readonly name: string;
  readonly object: PdfObject;
  readonly dict: PdfDict;
}

/** The form's fields as they are at last, those of signatures and others. */
export function fieldsOf(file: PdfFile): SignatureField[] {
  const form = dictAt(file.objects, catalogOf(file), 'AcroForm');
  return itemsAt(file.objects, form, 'Fields').flatMap((item) => {
    const object = isKind(item, 'ref') ? file.objects.get(item.number) : undefined;
    if (!object || !isKind(object.value, 'dict')) return [];
    return [{ name: textOf(object.value.entries.get('T')) ?? '', object, dict: object.value }];
  });
}
