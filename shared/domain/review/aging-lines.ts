import { formatNumber, formatPercent } from '../../kernel/format';
import { workingTimeInWords } from '../calendar/calendar-words';
import { agedSteps, type AgedStep, type AgingSummary } from '../lead-aging/aging-summary-schema';
import { stepWords } from '../lead-aging/aging-words';
import { durationInWords } from '../lead-aging/duration-words';
import type { RecordLine } from './record-line';

/** How long leads waited in working time, a line for each step; whose leads they were stays on the screen. */
export function agingLines({ all, rows, calendar }: AgingSummary, locale: string): RecordLine[] {
  const steps = agedSteps.map((id) => ({
    label: stepWords[id].short,
    lead: stepWords[id].title,
    text: stepText(all[id], stepWords[id].done, locale),
    remark: '',
  }));
  const left = rows.leftOut === 0 ? '' : `, ${formatNumber(rows.leftOut, locale)} rows left out`;
  const basis = `${formatNumber(rows.used, locale)} leads${left}. ${workingTimeInWords(calendar)}.`;
  return [...steps, { label: 'Counted by', lead: '', text: basis, remark: '' }];
}

function stepText({ n, waiting, ended, share, working }: AgedStep, done: string, locale: string): string {
  const reached = n + waiting + ended;
  if (reached === 0) return 'No lead has come this far.';
  const percent = share === null ? '' : ` (${formatPercent(share, locale, 0)})`;
  const taken = `${formatNumber(n, locale)} of ${formatNumber(reached, locale)} ${done}${percent}`;
  if (working.medianMs === null || working.p90Ms === null) return `${taken}; too few for figures.`;
  const [median, slow] = [working.medianMs, working.p90Ms].map((ms) => durationInWords(ms, 'working'));
  return `${taken}; median ${median}, 90th percentile ${slow} of working time.`;
}
