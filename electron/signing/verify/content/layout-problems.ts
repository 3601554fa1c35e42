import { sealField, signatureField } from '#shared/domain/signing/field-names';
import type { RevisionRecord } from '#shared/domain/signing/revision-schema';
import { catalogOf, dictAt, fieldsOf, type PdfFile } from '../pdf/pdf-file';
import { isKind, isName, within, type PdfDict } from '../pdf/pdf-value';

/** Keys of what acts by itself or shows one thing now and another later; Rapport writes none of them. */
const activeKeys = ['JS', 'JavaScript', 'AA', 'OpenAction', 'OCProperties', 'XFA', 'RichMediaContent'];
const activeActions = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'Rendition', 'Hide', 'ResetForm'];

/** What is wrong with the pages and fields a record was laid out with, in words. */
export function layoutProblems(file: PdfFile, record: RevisionRecord): string[] {
  const problems: string[] = [];
  const expected = [...record.signatories.map(({ id }) => signatureField(id)), sealField];
  const fields = fieldsOf(file);
  const isSigned = fields.every(({ dict }) => isName(dict.entries.get('FT'), 'Sig'));
  if (
    !isSigned ||
    !isSameList(
      fields.map(({ name }) => name),
      expected,
    )
  )
    problems.push('Its signature fields are not those of the signatories in it.');
  const form = dictAt(file.objects, catalogOf(file), 'AcroForm');
  const isActive = file.sections.some(({ objects }) => objects.some(({ value }) => hasActive(value)));
  if (isActive || form.entries.has('XFA')) problems.push('It holds something that acts by itself when it is opened.');
  return problems;
}

const isSameList = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && new Set(one).size === one.length && one.every((item) => other.includes(item));

function hasActive(value: Parameters<typeof within>[0]): boolean {
  for (const part of within(value)) if (isKind(part, 'dict') && isActive(part)) return true;
  return false;
}

const isActive = ({ entries }: PdfDict) =>
  activeKeys.some((key) => entries.has(key)) || activeActions.some((action) => isName(entries.get('S'), action));
