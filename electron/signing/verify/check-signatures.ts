import { checkContainer, type CheckedContainer } from './signature/check-container';
import { partProblems } from './signature/check-part';
import { countByteRanges, coverageOf, signatureParts, type SignaturePart } from './signature/signature-part';
import type { PdfFile } from './pdf/pdf-file';

export interface CheckedPart extends CheckedContainer {
  readonly part: SignaturePart;
  /** True if it covers all bytes up to the end of its own section, and that is where the file ends if it is the last. */
  readonly coversAll: boolean;
}

/** Checks every signature of a file, in the order in which they were made. */
export function checkSignatures(file: PdfFile): CheckedPart[] {
  return signatureParts(file).map((part) => {
    const coverage = coverageOf(part, file);
    const container = coverage
      ? checkContainer(coverage.container.bytes, coverage.covered)
      : { problems: ['It does not cover the file as a signature must.'], signer: null, rootFingerprint: null };
    return {
      part,
      coversAll: coverage !== null,
      ...container,
      problems: [...container.problems, ...partProblems(part, file)],
    };
  });
}

/** True if something in the file looks like a signature and is none of those that were checked. */
export const hasStraySignature = (file: PdfFile): boolean => countByteRanges(file) !== signatureParts(file).length;
