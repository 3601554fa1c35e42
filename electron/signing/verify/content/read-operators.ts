import { parseValue } from '../pdf/parse-value';
import type { PdfValue } from '../pdf/pdf-value';
import { Scanner } from '../pdf/scanner';

export interface Operation {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
}

/** The operations of a page's content or of a character map, one by one. @throws {PdfSyntaxError} */
export function* readOperators(bytes: Uint8Array): Generator<Operation> {
  const scanner = new Scanner(bytes);
  let operands: PdfValue[] = [];
  for (scanner.skipSpace(); !scanner.isAtEnd; scanner.skipSpace()) {
    if (/[A-Za-z'"*]/.test(scanner.here)) {
      yield { operator: scanner.word(), operands };
      operands = [];
    } else {
      operands.push(parseValue(scanner));
    }
  }
}
