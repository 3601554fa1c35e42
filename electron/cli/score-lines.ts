import { seatKindNames } from '#shared/domain/kit/seat-kind';
import { haloWords } from '#shared/domain/scoring/halo';
import type { CandidateReport, InterviewerReport, ScoreReport } from '#shared/domain/scoring/score-report';
import { spreadInWords } from '#shared/domain/scoring/shown-score';
import type { SearchFile } from '#shared/domain/search/search-file';
import { formatNumber, formatPercent } from '#shared/kernel/format';

/** The report as lines to read. */
export function describeScores(search: SearchFile, report: ScoreReport): string[] {
  const seatName = (id: string) => nameOfSeat(search, id);
  const lines = [
    `${oneLine(report.title) || 'Search'}: ${count(report.candidates.length, 'candidate')}, ${count(search.panel.seats.length, 'seat')}`,
    ...report.candidates.flatMap((candidate) => ['', ...candidateLines(candidate, seatName)]),
  ];
  const interviewers = report.interviewers.flatMap((interviewer) => interviewerLines(interviewer, seatName));
  const warnings = report.warnings.map(({ text }) => `Note: ${text}`);
  if (interviewers.length > 0) lines.push('', 'Interviewers', ...interviewers);
  if (warnings.length > 0) lines.push('', ...warnings);
  return lines;
}

type SeatName = (id: string) => string;

function candidateLines(candidate: CandidateReport, seatName: SeatName): string[] {
  const { name, id, composite, grade, coverage, seatRange, competencies, warnings } = candidate;
  const range = seatRange ? `, seats from ${score(seatRange.lowest)} to ${score(seatRange.highest)}` : '';
  const head = composite === null ? 'no score' : `composite ${score(composite)}${range}`;
  return [
    `${oneLine(name) || id}: ${grade === null ? 'no grade' : `grade ${grade}`}, ${head}, ${formatPercent(coverage, 'en')} of the weight rated`,
    ...competencies.map((competency) => `  ${competencyLine(competency, seatName)}`),
    ...warnings.map(({ text }) => `  Note: ${text}`),
  ];
}

function competencyLine(competency: CandidateReport['competencies'][number], seatName: SeatName): string {
  const { name, competencyId, score: value, interval, seats, spread, spreadWords } = competency;
  const title = oneLine(name) || competencyId;
  if (value === null) return `${title}: not rated`;
  const around = interval ? ` (95%: ${score(interval.lower)} to ${score(interval.upper)})` : '';
  const each = seats.map((seat) => {
    const moved = seat.score === seat.given ? '' : `, given ${score(seat.given)}`;
    return `${seatName(seat.seatId)} ${score(seat.score)}${moved}`;
  });
  const apart = spread !== null && spreadWords !== null ? `; ${spreadInWords(spread)}: ${spreadWords}` : '';
  return `${title}: ${score(value)}${around}; ${each.join('; ')}${apart}`;
}

function interviewerLines({ seatId, severity, halo }: InterviewerReport, seatName: SeatName): string[] {
  const lines: string[] = [];
  if (severity) {
    const points = formatNumber(Math.abs(severity.difference), 'en', { exactly: 1 });
    const than = severity.difference < 0 ? 'below' : 'above';
    lines.push(
      `  ${seatName(seatId)}: ${points} ${than} the others on average (${severity.candidates} candidates, n = ${severity.pairs})`,
    );
  }
  if (halo) {
    const words = halo.isClose ? `; ${haloWords}` : '';
    lines.push(
      `  ${seatName(seatId)}: ${score(halo.meanDifference)} from the first impression on average, ${halo.equal} of ${halo.ratings} ratings equal to it${words}`,
    );
  }
  return lines;
}

function nameOfSeat({ panel }: SearchFile, id: string): string {
  const seat = panel.seats.find((one) => one.id === id);
  return seat?.kind ? seatKindNames[seat.kind] : id;
}

const score = (value: number) => formatNumber(value, 'en', { exactly: 1 });
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
