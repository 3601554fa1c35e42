import { afterAll, expect, it } from 'vitest';

import { libraryFileText, type WrittenItem } from '../../electron/library-file/library-file-text';
import { openForImports, shippedTerm, verdictsIn } from '../support/library-importing';
import { cellsByCalc, formulas, hasCalc, removeCalcFiles, savedByCalc } from '../support/read-by-calc';

afterAll(removeCalcFiles);

const canRead = hasCalc();

/** Each formula as a name, a test of many lines, a note and a tag. */
const items: readonly WrittenItem[] = formulas.map((formula, index) => {
  const item = shippedTerm(crypto.randomUUID(), formula);
  const body = { ...item.body, entryTest: `${formula}\nand "more", ${index}`, owner: formula.trimStart() };
  return {
    ...item,
    body,
    tags: [formula.trim()],
    provenance: { source: formula, note: `-${index}` },
    licence: formula,
  };
});

it.skipIf(!canRead)(
  'LibreOffice reads 60 formulas in a library’s CSV as texts, and what it saves is imported as the same',
  { timeout: 120_000 },
  async () => {
    const { take, preview, own } = openForImports();
    const csv = libraryFileText('csv', items);

    const cells = cellsByCalc(csv);
    const read = new Set(cells.flat().map((cell) => cell.replace(/^'/, '')));
    expect(cells.flat().filter((cell) => cell.startsWith('FORMULA'))).toEqual([]);
    expect(formulas.filter((formula) => !read.has(formula))).toEqual([]);

    expect(await take(csv)).toEqual({ added: 60, changed: 0, same: 0, leftOut: 0 });
    const own60 = new Map((await own()).map((item) => [item.id, item.body]));
    expect(items.filter(({ id, body }) => JSON.stringify(own60.get(id)) !== JSON.stringify(body))).toEqual([]);
    expect(verdictsIn(await preview(savedByCalc(csv)))).toEqual(items.map(() => 'same'));
  },
);
