import { formatNumber } from '../../kernel/format';
import type { AgreementDocument } from '../agreement/agreement-schema';
import { showDay } from '../deck/show-day';
import type { RecordLine } from './record-line';
import type { ReviewPoint, Watched } from './review-schema';

type Kpi = AgreementDocument['communication']['kpis'][number];

/** Figures that are no promise, each metric with all that was read of it; none of those nobody looked at. */
export function watchedLines(watched: readonly Watched[], kpis: readonly Kpi[], locale: string): RecordLine[] {
  return watched
    .filter(({ points, note }) => points.length > 0 || note.trim() !== '')
    .map(({ kpiId, every, points, note, readFrom }) => ({
      label: 'Watched',
      lead: kpis.findLast(({ id }) => id === kpiId)?.name.trim() || 'A shared metric',
      text: pointsInWords(points, every, locale),
      remark: [note.trim(), readFrom.trim() === '' ? '' : `Read from: ${readFrom.trim()}.`]
        .filter((words) => words !== '')
        .join(' '),
    }));
}

/** "Weeks of 30 March 2026: 4 (1 of 3); 6 April 2026: 5". */
function pointsInWords(points: readonly ReviewPoint[], every: Watched['every'], locale: string): string {
  if (points.length === 0) return '';
  const said = points.map((point) => `${showDay(point.from, locale)}: ${figureWords(point, locale)}`).join('; ');
  return `${every === 'week' ? 'Weeks' : 'Months'} of ${said}`;
}

/** "25.6 (12 of 47)". */
function figureWords({ figure, part, whole }: ReviewPoint, locale: string): string {
  const number = (value: number | null) => (value === null ? '' : formatNumber(value, locale, 1));
  const parts = part === null && whole === null ? '' : `${number(part) || '–'} of ${number(whole) || '–'}`;
  if (figure === null) return parts;
  return parts === '' ? number(figure) : `${number(figure)} (${parts})`;
}
