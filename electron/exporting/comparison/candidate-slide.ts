import type { CandidateEvidence } from '#shared/domain/debrief/debrief-schema';
import { scoreEvidence } from '#shared/domain/scoring/of-evidence';
import type { CandidateScore, CompetencyScore } from '#shared/domain/scoring/scoring-input';
import { spreadInWords } from '#shared/domain/scoring/shown-score';
import type { SearchDocument } from '#shared/domain/search/search-schema';
import type { Frame, LaidSlide } from '../deck/slide-shape';
import { flowPart } from '../deck/slides/flow-part';
import { besides, type SlidePart } from '../deck/slides/slide-part';
import { tableRow, tableShapes } from '../deck/table-shapes';
import { boldRun, greyRun, headingItem, inkRun } from '../deck/text-shapes';
import { decisionNames } from '../hiring/debrief-decisions';
import { competencyLabel, sealedSentence, seatKindLabel, shownScoreIn } from '../hiring/hiring-names';
import { quoted } from '../hiring/quotes';
import { warningSentence } from '../hiring/score-words';
import { fitTable } from '../text-fit/fit-table';
import type { FlowItem } from '../text-fit/fit-flow';
import { comparisonSlide } from './comparison-slide';
import type { Look } from './overview-slides';
import { tellingQuote } from './telling-quote';

const TABLE_SHARE = 0.42;
const GAP_PT = 28;

interface Rated extends CompetencyScore {
  readonly score: number;
}

/** One candidate: every competency's score, the strongest and the weakest with what was said. All open rounds count here. */
export function candidateSlide(search: SearchDocument, evidence: CandidateEvidence, look: Look): LaidSlide {
  const score = scoreEvidence(search, evidence);
  const facts = [evidence.headline, ...scoreFacts(score, look.locale), sealedSentence(evidence.sealed)];
  return comparisonSlide({
    title: evidence.name,
    purpose: facts.filter((fact) => fact.trim() !== '').join('  ·  '),
    notes: 'Scores of all open rounds. The comparison counts only the questions that all candidates were asked alike.',
    palette: look.palette,
    body: (frame) => bodyPart({ search, evidence, score, look, frame }),
  });
}

interface BodyOptions {
  readonly search: SearchDocument;
  readonly evidence: CandidateEvidence;
  readonly score: CandidateScore;
  readonly look: Look;
  readonly frame: Frame;
}

function bodyPart(options: BodyOptions): SlidePart {
  const { frame } = options;
  const tablePt = frame.width * TABLE_SHARE;
  const left = { ...frame, width: tablePt };
  const right = { ...frame, x: frame.x + tablePt + GAP_PT, width: frame.width - tablePt - GAP_PT };
  const words = flowPart(wordItems(options), { name: 'Evidence', frame: right, largestPt: 16 });
  return besides(scoreTable(options, left), words);
}

function scoreTable({ search, score, look, evidence }: BodyOptions, frame: Frame): SlidePart {
  const { palette, locale } = look;
  const rows = score.competencies.map(({ competencyId, score: value, spread }) => {
    const name = competencyLabel(search, competencyId);
    const cells = [
      name,
      value === null ? '–' : shownScoreIn(value, locale),
      spread === null ? '–' : spreadInWords(spread),
    ];
    return tableRow({ name, cells, details: [] }, palette);
  });
  const fit = fitTable(['Competency', 'Score', 'Spread'], rows, {
    widthPt: frame.width,
    heightPt: frame.height,
    largestPt: 14,
  });
  return {
    shapes: tableShapes(fit, { name: 'Scores', altText: `Scores of ${evidence.name} by competency`, frame, palette }),
    fontPt: fit.sizePt,
    usedPt: fit.heightPt,
    spilled: fit.spilled,
  };
}

function wordItems({ search, evidence, score, look }: BodyOptions): FlowItem[] {
  const { palette, locale } = look;
  const rated = score.competencies.filter((one): one is Rated => one.score !== null);
  const best = rated.toSorted((one, other) => other.score - one.score);
  const [strongest, weakest] = [best.at(0), rated.length > 1 ? best.at(-1) : undefined];
  const part = (label: string, competency: Rated | undefined, end: 'highest' | 'lowest'): FlowItem[] => {
    if (!competency) return [];
    const name = competencyLabel(search, competency.competencyId);
    const quote = tellingQuote(evidence.cards, competency.competencyId, end);
    const said = quote
      ? [
          inkRun(quoted(quote.text), palette),
          { text: ` – ${seatKindLabel(search, quote.seatId)}`, color: palette.grey },
        ]
      : [greyRun('No evidence was written down.', palette)];
    return [
      headingItem(`${label}: ${name}, ${shownScoreIn(competency.score, locale)}`, palette),
      { runs: said, name: `${label}: ${name}` },
    ];
  };
  const decision = evidence.decisions.at(-1);
  const decided: FlowItem[] = decision
    ? [
        headingItem('Decision', palette),
        {
          runs: [boldRun(decisionNames[decision.kind], palette), inkRun(`, by ${decision.decidedBy}`, palette)],
          name: 'Decision',
        },
      ]
    : [];
  const warned = score.warnings.map((warning) => ({
    runs: [greyRun(warningSentence[warning], palette)],
    name: 'Remark',
  }));
  return [...part('Strongest', strongest, 'highest'), ...part('Weakest', weakest, 'lowest'), ...decided, ...warned];
}

function scoreFacts({ composite, seatRange, grade }: CandidateScore, locale: string): string[] {
  if (composite === null) return ['Nothing is rated'];
  const range = seatRange
    ? [`seats from ${shownScoreIn(seatRange.lowest, locale)} to ${shownScoreIn(seatRange.highest, locale)}`]
    : [];
  const graded = grade === null ? 'no grade: not enough evidence' : `grade ${grade}`;
  return [`Composite ${shownScoreIn(composite, locale)}`, ...range, graded];
}
