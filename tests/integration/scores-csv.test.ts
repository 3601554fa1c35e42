import { afterAll, expect, it } from 'vitest';

import { scoresCsv } from '../../electron/exporting/csv/scores-csv';
import { openCandidate, sampleComparison } from '../support/hiring-evidence';
import { cellsByCalc, formulas, hasCalc, removeCalcFiles } from '../support/read-by-calc';

afterAll(removeCalcFiles);

const firstColumn = (csv: string): string[] => cellsByCalc(csv).map(([first = '']) => first);

const canRead = hasCalc();

it.skipIf(!canRead)('LibreOffice would calculate such a text', () => {
  expect(firstColumn('=1+1\r\n')).toEqual([expect.stringContaining('FORMULA')]);
});

it.skipIf(!canRead)(
  'LibreOffice reads 60 formulas as 60 texts, unchanged but for one apostrophe',
  { timeout: 120_000 },
  () => {
    const { search, searchId } = sampleComparison();
    const candidates = formulas.map((name) => openCandidate({ number: 1, name, level: 3, changes: { cards: [] } }));

    const cells = firstColumn(scoresCsv({ searchId, search, candidates })).slice(1);

    const read = new Set(cells.map((cell) => cell.replace(/^'/, '')));
    expect(cells.filter((cell) => cell.startsWith('FORMULA'))).toEqual([]);
    expect(formulas.filter((formula) => !read.has(formula))).toEqual([]);
  },
);

it('has a row for the composite, each competency and each seat, and no sealed score', () => {
  const lines = scoresCsv(sampleComparison()).slice(1).trimEnd().split('\r\n');

  expect(lines[0]).toBe('Candidate,Score of,Competency,Seat,Score,Before discussion,Lower,Upper,Grade,Remark');
  expect(lines).toContain('Dana Reyes,All,,,3.8,,3.5,4.4,B,');
  expect(lines).toContain('Dana Reyes,Competency,Commercial judgement,,4.3,,2.7,5,,discuss');
  expect(lines).toContainEqual(
    expect.stringMatching(/^Dana Reyes,Seat,Commercial judgement,"CFO, Margit Hansen",4,3,,,,The HR/),
  );
  const mara = lines.filter((line) => line.startsWith('Mara Quist'));
  expect(mara[0]).toBe('Mara Quist,All,,,,,,,,Nothing is rated in an open round. 3 sealed assessments exist.');
  expect(mara.slice(1).every((line) => /^Mara Quist,Competency,[^,]+,,,,,,,$/.test(line))).toBe(true);
});
