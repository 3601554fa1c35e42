import { blockOf, type ContentSection, type FigureItem, type FunnelBlock } from '#shared/domain/deck/content-types';
import { flowItems } from '../content-flow';
import type { Palette } from '../palette';
import type { Frame, SlideShape } from '../slide-shape';
import { inkRun, oneLine } from '../text-shapes';
import { flowPart } from './flow-part';
import { besides, type SlidePart } from './slide-part';

const FIGURES_HEIGHT_PT = 70;
/** The first at which a figure fits on its card: digits are never cut while there is a smaller size. */
const FIGURE_SIZES_PT = [26, 22, 18, 15, 12] as const;
const LABEL_PT = 12;
const MOST_FIGURES = 4;
const GAP_PT = 14;
const TEXT_SHARE = 0.62;
const SENTENCES_HEIGHT_PT = 84;

/** Figures across the top, reason and promises on the left, the funnel on the right. */
export function summaryPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const figures = blockOf(section, 'figures')?.figures.slice(0, MOST_FIGURES) ?? [];
  const top = figures.length === 0 ? 0 : FIGURES_HEIGHT_PT + GAP_PT;
  const below = { ...frame, y: frame.y + top, height: frame.height - top };
  const rest = mainPart(section, below, palette);
  const cards = figures.map((figure, index) => figureCard(figure, cardFrame(frame, index, figures.length), palette));
  return {
    ...rest,
    shapes: [...cards.flatMap(({ shapes }) => shapes), ...rest.shapes],
    usedPt: rest.usedPt + top,
    spilled: [...cards.flatMap(({ spilled }) => spilled), ...rest.spilled],
  };
}

function cardFrame({ x, y, width }: Frame, index: number, count: number): Frame {
  const card = (width - GAP_PT * (count - 1)) / count;
  return { x: x + index * (card + GAP_PT), y, width: card, height: FIGURES_HEIGHT_PT };
}

function figureCard({ value, label }: FigureItem, frame: Frame, palette: Palette) {
  const inner = { x: frame.x + 14, width: frame.width - 20 };
  const valueFrame = { ...inner, y: frame.y + 8, height: 32 };
  const atSize = (sizePt: number) =>
    oneLine({ name: 'Figure', text: value, frame: valueFrame, sizePt, color: palette.accentInk, isBold: true });
  const tries = FIGURE_SIZES_PT.map(atSize);
  const figure = tries.find(({ isShortened }) => !isShortened) ?? atSize(LABEL_PT);
  const caption = oneLine({
    name: 'Label',
    text: label,
    frame: { ...inner, y: frame.y + 44, height: 16 },
    sizePt: LABEL_PT,
    color: palette.grey,
  });
  const shapes: SlideShape[] = [
    { kind: 'rect', frame, fill: palette.tint },
    { kind: 'rect', frame: { ...frame, width: 4 }, fill: palette.accent },
    figure.shape,
    caption.shape,
  ];
  return { shapes, spilled: figure.isShortened || caption.isShortened ? [`Figure: ${label} (shortened)`] : [] };
}

function mainPart(section: ContentSection, frame: Frame, palette: Palette): SlidePart {
  const [why, points] = section.blocks;
  const funnel = blockOf(section, 'funnel');
  const whyItems = flowItems(why, palette);
  const pointItems = flowItems(points, palette);
  const text = { name: 'Reason and promises', largestPt: 18 };
  if (!funnel) return flowPart([...whyItems, ...pointItems], { ...text, frame });
  const left = { ...frame, width: Math.floor(frame.width * TEXT_SHARE) };
  const right = { ...frame, x: left.x + left.width + 26, width: frame.width - left.width - 26 };
  return besides(flowPart([...whyItems, ...pointItems], { ...text, frame: left }), funnelPart(funnel, right, palette));
}

/** The native chart with the chain in words below it. */
function funnelPart(funnel: FunnelBlock, frame: Frame, palette: Palette): SlidePart {
  const chart = { ...frame, height: frame.height - SENTENCES_HEIGHT_PT };
  const words = { ...frame, y: chart.y + chart.height + 6, height: SENTENCES_HEIGHT_PT - 6 };
  const items = funnel.sentences.map((text) => ({ runs: [inkRun(text, palette)], name: `Funnel: ${text}` }));
  const sentences = flowPart(items, { name: 'The funnel in words', frame: words, largestPt: 14 });
  const spoken = funnel.stages.map(({ label, shown }) => `${shown} ${label}`).join(', ');
  return {
    ...sentences,
    shapes: [
      {
        kind: 'chart',
        frame: chart,
        title: funnel.title,
        stages: funnel.stages,
        color: palette.accentInk,
        ink: palette.ink,
        altText: `Bar chart. ${funnel.title}: ${spoken}.`,
      },
      ...sentences.shapes,
    ],
    usedPt: chart.height + 6 + sentences.usedPt,
  };
}
