import { CHART_FILES, rewrite, type DeckFiles } from './deck-files';

const DEFINED = /<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"/g;
const PLOT = /<c:(bar|line|area|scatter|bubble|radar)Chart>.*?<\/c:\1Chart>/gs;

/** A plot names a third axis that no one defines: PowerPoint offers to repair the chart. */
export function dropOrphanAxes(files: DeckFiles): void {
  rewrite(files, CHART_FILES, (xml) => {
    const defined = new Set([...xml.matchAll(DEFINED)].map(([, id]) => id));
    return xml.replace(PLOT, (plot) =>
      plot.replace(/<c:axId val="(\d+)"\s*\/>/g, (axis, id: string) => (defined.has(id) ? axis : '')),
    );
  });
}
