import { fitFlow, type FlowItem } from '../../text-fit/fit-flow';
import type { Frame } from '../slide-shape';
import { flowShape } from '../text-shapes';
import type { SlidePart } from './slide-part';

interface FlowOptions {
  readonly name: string;
  readonly frame: Frame;
  readonly largestPt: number;
}

/** Running text in a frame. */
export function flowPart(items: readonly FlowItem[], { name, frame, largestPt }: FlowOptions): SlidePart {
  const flow = fitFlow(items, { widthPt: frame.width, heightPt: frame.height, largestPt });
  return {
    shapes: flow.items.length === 0 ? [] : [flowShape(name, frame, flow)],
    fontPt: flow.sizePt,
    usedPt: flow.heightPt,
    spilled: flow.spilled,
  };
}
