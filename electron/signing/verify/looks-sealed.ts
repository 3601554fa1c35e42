import { fieldsOf, type PdfFile } from './pdf/pdf-file';
import { sealField } from '#shared/domain/signing/field-names';
import type { AssessedContent } from './report/assess-content';

/** What stands unpacked in every sealed agreement, however damaged the rest is. */
const traces = ['/RapportSeal', '(agreement.json)'];

/** True for a file that is or was a closed agreement: then whatever is missing in it is an alteration. */
export function looksSealed(file: PdfFile, { record, isNewer }: AssessedContent): boolean {
  if (record || isNewer || fieldsOf(file).some(({ name }) => name === sealField)) return true;
  const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
  return traces.some((trace) => bytes.includes(trace, 0, 'latin1'));
}
