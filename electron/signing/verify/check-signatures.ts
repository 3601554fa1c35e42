import { checkContainer, type CheckedContainer } from './signature/check-container';
import { partProblems } from './signature/check-part';
import { coverageOf, signatureParts, strayByteRanges, type SignaturePart } from './signature/signature-part';
import type { PdfFile } from './pdf/pdf-file';

export interface CheckedPart extends CheckedContainer {
  readonly part: SignaturePart;
  /** True if it covers all bytes up to the end of its own section. */
  readonly coversAll: boolean;
  /** True if the file goes on after it. */
  readonly hasMoreAfter: boolean;
}

/** Checks every signature of a file, in the order in which they were made. */
export function checkSignatures(file: PdfFile): CheckedPart[] {
  const parts = signatureParts(file).filter(({ signature }) => signature !== null);
  return parts.map((part) => {
    const coverage = coverageOf(part, file);
    const container = coverage
      ? checkContainer(coverage.container.bytes, coverage.covered)
      : { problems: ['It does not cover the file as a signature must.'], signer: null, rootFingerprint: null };
    return {
      part,
      coversAll: coverage !== null,
      hasMoreAfter: coverage !== null && coverage.end < file.bytes.length,
      ...container,
      problems: [...container.problems, ...partProblems(part, file)],
    };
  });
}

/** What was done to the file besides signing it, in words. */
export function unsignedChanges(file: PdfFile): string[] {
  const parts = signatureParts(file);
  const isChanged = parts.some(({ signature }) => signature === null);
  return [
    ...(isChanged ? ['Something was added to the file, or changed in it, without a signature.'] : []),
    ...(strayByteRanges(file, parts) > 0 ? ['Something in the file looks like a signature and is none.'] : []),
  ];
}
