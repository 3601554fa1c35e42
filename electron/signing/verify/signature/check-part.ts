import type { PdfFile } from '../pdf/pdf-file';
import {
  differingKeys,
  isKind,
  isName,
  sameBytes,
  saysTheSame,
  type PdfDict,
  type PdfObject,
  type PdfValue,
} from '../pdf/pdf-value';
import { refsIn, type SignaturePart } from './signature-part';

/** What a signature may write into its field, and what it may set in the form. */
const fillingKeys = ['V', 'AP'];
const formKeys = ['SigFlags'];
/** All that stands in a signature dictionary. */
const signatureKeys = 'Type Filter SubFilter ByteRange Contents Name Reason M Reference RapportSeal'.split(' ');

/**
 * What a signature's section does beside signing, in words. A signature covers what stands before it, so nobody can
 * change those bytes; but a later section may put another object in an earlier one's place, and programs would show
 * that. So a section may fill its own field and add how the field looks; all it repeats must say what stood there.
 */
export function partProblems(part: SignaturePart, { sections }: PdfFile): string[] {
  const { signature, field, section, dict } = part;
  const root = section.closing.trailer.entries.get('Root');
  if (!signature) return ['It is no single signature.'];
  if (!field) return ['It fills no signature field.'];
  const before = objectsOf(sections.slice(0, part.index));
  const isAddedRightly = isOnlyAppearance(section.objects, { before, field, signature });
  const problems: string[] = [];
  if (!isPlainSignature(dict, root)) problems.push('Its entry in the file holds what does not belong there.');
  if (!section.objects.every((object) => maySucceed(object, before.get(object.number), field)) || !isAddedRightly)
    problems.push('With it, something was changed that had been signed before.');
  return problems;
}

const objectsOf = (sections: PdfFile['sections']): ReadonlyMap<number, PdfObject> =>
  new Map(sections.flatMap(({ objects }) => objects.map((object) => [object.number, object])));

/** True if an object may stand in the place of the one before it: it says the same, or it is the field being filled. */
function maySucceed(object: PdfObject, earlier: PdfObject | undefined, field: PdfObject): boolean {
  if (!earlier) return true;
  const isSameStream = sameBytes(object.stream ?? new Uint8Array(), earlier.stream ?? new Uint8Array());
  if (!isSameStream || (object.stream === null) !== (earlier.stream === null)) return false;
  if (!isKind(object.value, 'dict') || !isKind(earlier.value, 'dict')) return saysTheSame(object.value, earlier.value);
  const differing = differingKeys(earlier.value, object.value);
  if (object === field) return !earlier.value.entries.has('V') && isWithin(differing, fillingKeys);
  if (earlier.value.entries.has('Fields')) return isWithin(differing, formKeys);
  return differing.length === 0;
}

interface Added {
  readonly before: ReadonlyMap<number, PdfObject>;
  readonly field: PdfObject;
  readonly signature: PdfObject;
}

/** True if all that is new is the signature and what its field's appearance is made of. */
function isOnlyAppearance(objects: readonly PdfObject[], { before, field, signature }: Added): boolean {
  const fresh = new Map(objects.filter(({ number }) => !before.has(number)).map((object) => [object.number, object]));
  fresh.delete(signature.number);
  const appearance = isKind(field.value, 'dict') ? (field.value.entries.get('AP') ?? null) : null;
  const reached = new Set<number>();
  const waiting = refsIn(appearance);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const object = fresh.get(next);
    if (!object || reached.has(next)) continue;
    reached.add(next);
    waiting.push(...refsIn(object.value));
  }
  return before.has(field.number) && reached.size === fresh.size;
}

/** @param root the catalog, to which the lock of a field refers; nothing else may be referred to. */
const isPlainSignature = (dict: PdfDict, root: PdfValue | undefined) =>
  isWithin([...dict.entries.keys()], signatureKeys) &&
  isName(dict.entries.get('Type'), 'Sig') &&
  isName(dict.entries.get('Filter'), 'Adobe.PPKLite') &&
  isName(dict.entries.get('SubFilter'), 'ETSI.CAdES.detached') &&
  refsIn(dict).every((number) => isKind(root, 'ref') && number === root.number);

const isWithin = (keys: readonly string[], allowed: readonly string[]) => keys.every((key) => allowed.includes(key));
