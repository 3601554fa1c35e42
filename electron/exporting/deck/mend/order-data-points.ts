import { CHART_FILES, rewrite, type DeckFiles } from './deck-files';

const POINT = /\s*<c:dPt>.*?<\/c:dPt>/gs;

/** In a series the points stand before the labels and the categories. */
export function orderDataPoints(files: DeckFiles): void {
  rewrite(files, CHART_FILES, (xml) =>
    xml.replace(/<c:ser>.*?<\/c:ser>/gs, (series) => {
      const points = series.match(POINT);
      const place = series.search(/<c:dLbls>|<c:cat>/);
      if (!points || place === -1 || series.indexOf('<c:dPt>') < place) return series;
      const rest = series.replace(POINT, '');
      const at = rest.search(/<c:dLbls>|<c:cat>/);
      return rest.slice(0, at) + points.join('') + rest.slice(at);
    }),
  );
}
