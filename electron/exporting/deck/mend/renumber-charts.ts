import { readText, writeText, type DeckFiles } from './deck-files';

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
const REFERENCE = /\b(chart|Microsoft_Excel_Worksheet)(\d+)\.(xml|xlsx)/g;

/** pptxgenjs counts charts over the life of the process: their names would depend on what was exported before. */
export function renumberCharts(files: DeckFiles): void {
  const numbers = [...files.keys()].flatMap((name) => CHART.exec(name)?.[1] ?? []);
  const inOrder = numbers.toSorted((a, b) => Number(a) - Number(b));
  const renamed = (text: string) =>
    text.replace(REFERENCE, (all, kind: string, number: string, ending: string) => {
      const position = inOrder.indexOf(number);
      return position === -1 ? all : `${kind}${position + 1}.${ending}`;
    });
  for (const [name, bytes] of Array.from(files)) {
    files.delete(name);
    files.set(renamed(name), bytes);
    if (/\.(xml|rels)$/.test(name)) writeText(files, renamed(name), renamed(readText(files, renamed(name))));
  }
}
