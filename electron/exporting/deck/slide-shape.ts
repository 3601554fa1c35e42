import type { SlideFit } from '#shared/domain/deck/deck-schema';
import type { FunnelStage } from '#shared/domain/deck/content-types';
import type { InkPicture } from '#shared/domain/signing/signature-schema';
import type { Logo } from '#shared/domain/engagement/engagement-schema';
import type { LaidParagraph } from '../text-fit/paragraphs';

/** Points on a slide of 960 x 540. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface RectShape {
  readonly kind: 'rect';
  readonly frame: Frame;
  readonly fill?: string;
  readonly stroke?: string;
}

export interface TextShapeParagraph extends LaidParagraph {
  /** Hangs before the first line, in the indent. */
  readonly marker?: string;
  readonly indentPt: number;
  readonly spaceAfterPt: number;
}

export interface TextShape {
  readonly kind: 'text';
  readonly name: string;
  readonly frame: Frame;
  readonly sizePt: number;
  readonly linePt: number;
  readonly align: 'left' | 'right';
  readonly paragraphs: readonly TextShapeParagraph[];
}

export interface TableCell {
  readonly paragraphs: readonly LaidParagraph[];
  readonly color: string;
}

export interface TableShapeRow {
  readonly heightPt: number;
  readonly fill: string;
  readonly cells: readonly TableCell[];
}

export interface TableShape {
  readonly kind: 'table';
  readonly name: string;
  readonly altText: string;
  readonly frame: Frame;
  readonly sizePt: number;
  readonly linePt: number;
  readonly widthsPt: readonly number[];
  readonly paddingYPt: number;
  /** The first row holds the column heads. */
  readonly rows: readonly TableShapeRow[];
  readonly line: string;
}

export interface ImageShape {
  readonly kind: 'image';
  readonly altText: string;
  readonly frame: Frame;
  readonly picture: Logo;
}

export interface ChartShape {
  readonly kind: 'chart';
  readonly altText: string;
  readonly frame: Frame;
  readonly title: string;
  readonly stages: readonly FunnelStage[];
  readonly color: string;
  readonly ink: string;
}

/** A signature as lines or outlines, sharp at every size. */
export interface InkShape {
  readonly kind: 'ink';
  /** Unique on its slide. */
  readonly name: string;
  readonly altText: string;
  /** Has the proportions of the picture. */
  readonly frame: Frame;
  readonly picture: InkPicture;
  readonly color: string;
}

export type SlideShape = RectShape | TextShape | TableShape | ImageShape | ChartShape | InkShape;

export interface LaidSlide {
  readonly title: string;
  readonly altText: string;
  readonly notes: string;
  readonly shapes: readonly SlideShape[];
  readonly fit: SlideFit;
}

/** `common` stands on every slide below its own shapes. */
export interface LaidDeck {
  readonly common: readonly SlideShape[];
  readonly slides: readonly LaidSlide[];
}
