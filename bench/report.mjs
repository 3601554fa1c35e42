/**
 * @typedef {object} Row
 * @property {string} name
 * @property {number} value
 * @property {string} against what `baseline` was measured on
 * @property {number} baseline
 * @property {string} unit
 * @property {number} [aim] ratio aimed at; absent where there is none
 */

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const ratio = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** @param {readonly Row[]} rows */
export function printReport(rows) {
  const cells = rows.map(({ name, value, against, baseline, unit, aim }) => [
    name,
    `${number.format(value)} ${unit}`,
    `${number.format(baseline)} ${unit} ${against}`,
    ratio.format(value / baseline),
    aim === undefined ? '' : `aim at most ${ratio.format(aim)}`,
  ]);
  const table = [['what', 'measured', 'against', 'ratio', ''], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  for (const line of table)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
