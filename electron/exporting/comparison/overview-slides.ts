import type { SearchDocument } from '#shared/domain/search/search-schema';
import type { Palette } from '../deck/palette';
import type { Frame, LaidSlide } from '../deck/slide-shape';
import { flowPart } from '../deck/slides/flow-part';
import { besides, type SlidePart } from '../deck/slides/slide-part';
import { tableRow, tableShapes } from '../deck/table-shapes';
import { inkRun, oneLine } from '../deck/text-shapes';
import { competencyLabel, sealedSentence, shownScoreIn } from '../hiring/hiring-names';
import { fitTable } from '../text-fit/fit-table';
import { linePtOf } from '../text-fit/measurer';
import type { Compared, ComparedCandidate } from './compared';
import { comparisonSlide } from './comparison-slide';

export interface Look {
  readonly palette: Palette;
  /** BCP 47. */
  readonly locale: string;
}

/** More candidates go to a slide of their own: their names would be squeezed. */
const MOST_BESIDE = 5;
const REMARK_PT = 12;
const REMARK_LINES = 3;
const notes =
  'Each figure is a seat-weighted mean on a scale of 1 to 5. Grade, composite and range count all open rounds; the competencies count the questions that were locked in the same words for all. The range is that of the seats’ own composites, not an interval.';

/** Candidates by competencies; nothing of a first impression, nothing sealed. */
export function overviewSlides(search: SearchDocument, all: Compared, look: Look): LaidSlide[] {
  const { palette } = look;
  const title = 'Candidates compared';
  const remark = remarkOf(all);
  if (all.candidates.length === 0) {
    const items = [{ runs: [inkRun(remark, palette)], name: 'Remark' }];
    const body = (frame: Frame) => flowPart(items, { name: 'Remark', frame, largestPt: 18 });
    return [comparisonSlide({ title, purpose: search.title, notes, palette, body })];
  }
  const groups = inGroups(all.candidates);
  return groups.map((group, index) =>
    comparisonSlide({
      title: groups.length === 1 ? title : `${title} (${index + 1} of ${groups.length})`,
      purpose:
        all.leftOut === 0
          ? 'Scores by competency, 1 to 5: all were asked the same'
          : 'Grade and composite over all open rounds; competencies over the questions that all were asked alike',
      notes,
      palette,
      body: (frame) =>
        tableWithRemark(rowsOf(search, { ...all, candidates: group }, look), group, { remark, frame, look }),
    }),
  );
}

function inGroups(candidates: readonly ComparedCandidate[]): ComparedCandidate[][] {
  const count = Math.ceil(candidates.length / MOST_BESIDE);
  const size = Math.ceil(candidates.length / count);
  return Array.from({ length: count }, (_, index) => candidates.slice(index * size, (index + 1) * size));
}

interface TableOptions {
  readonly remark: string;
  readonly frame: Frame;
  readonly look: Look;
}

function tableWithRemark(
  cells: readonly OverviewRow[],
  group: readonly ComparedCandidate[],
  { remark, frame, look }: TableOptions,
): SlidePart {
  const { palette } = look;
  const remarkPt = REMARK_LINES * linePtOf(REMARK_PT) + 8;
  const upper = { ...frame, height: frame.height - remarkPt };
  const lower = { ...frame, y: frame.y + upper.height + 8, height: remarkPt - 8 };
  const rows = cells.map((row) => tableRow({ ...row, details: [] }, palette));
  const heads = ['', ...group.map(({ evidence }) => evidence.name)];
  const fit = fitTable(heads, rows, { widthPt: upper.width, heightPt: upper.height, largestPt: 16 });
  const altText = `Scores of ${group.map(({ evidence }) => evidence.name).join(', ')} by competency`;
  const text = oneLine({
    name: 'Remark',
    text: remark,
    frame: lower,
    sizePt: REMARK_PT,
    color: palette.grey,
    maxLines: REMARK_LINES,
  });
  const table = {
    shapes: tableShapes(fit, { name: 'Comparison', altText, frame: upper, palette }),
    fontPt: fit.sizePt,
    usedPt: fit.heightPt,
    spilled: fit.spilled,
  };
  const below = {
    shapes: [text.shape],
    fontPt: REMARK_PT,
    usedPt: fit.heightPt + remarkPt,
    spilled: text.isShortened ? ['Remark (shortened)'] : [],
  };
  return besides(table, below);
}

interface OverviewRow {
  readonly name: string;
  readonly cells: string[];
}

function rowsOf(
  search: SearchDocument,
  { candidates: group, leftOut, sharedQuestions }: Compared,
  { locale }: Look,
): OverviewRow[] {
  const shown = (score: number | null | undefined) => (typeof score === 'number' ? shownScoreIn(score, locale) : '–');
  const row = (name: string, cell: (candidate: ComparedCandidate) => string) => ({
    name,
    cells: [name, ...group.map(cell)],
  });
  return [
    row('Grade', ({ whole }) => gradeWords(whole)),
    row('Composite', ({ whole }) => shown(whole.composite)),
    row('Range of seats', ({ whole: { seatRange } }) =>
      seatRange ? `${shown(seatRange.lowest)} to ${shown(seatRange.highest)}` : '–',
    ),
    ...(leftOut === 0 ? [] : [row(`On the same ${sharedQuestions}`, ({ score }) => shown(score.composite))]),
    ...search.profile.competencies.map(({ id }) =>
      row(competencyLabel(search, id), ({ score }) =>
        shown(score.competencies.find(({ competencyId }) => competencyId === id)?.score),
      ),
    ),
    row('Sealed', ({ evidence }) => sealedSentence(evidence.sealed) || 'None'),
  ];
}

const gradeWords = ({ grade, warnings }: ComparedCandidate['whole']): string => {
  if (grade === null) return 'Not enough evidence';
  return warnings.includes('deal-breaker') ? `${grade} (deal-breaker seen)` : grade;
};

/** What the figures rest on, and who and what is not compared. */
function remarkOf({ candidates, sharedQuestions, leftOut, closed }: Compared): string {
  const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);
  const basis =
    candidates.length === 0
      ? 'No scores are open yet.'
      : `Competencies compared on ${sharedQuestions === 1 ? '1 question' : `the same ${sharedQuestions} questions`}.`;
  const dropped =
    leftOut === 0 ? '' : `Not comparable: ${questions(leftOut)} that not all were asked in the same form; left out.`;
  const others = closed.map(({ name, sealed }) => `${name}: ${sealedSentence(sealed) || 'nothing is rated yet.'}`);
  return [basis, dropped, ...others].filter((sentence) => sentence !== '').join(' ');
}
