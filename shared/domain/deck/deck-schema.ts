import { z } from 'zod';

import { inkPictureSchema } from '../signing/signature-schema';

/** `standard`: five content slides and the signature page; `strict`: five slides in all, the signatures on the last. */
export const deckLayoutSchema = z.enum(['standard', 'strict']);
export type DeckLayout = z.infer<typeof deckLayoutSchema>;

const slideFitSchema = z.object({
  title: z.string(),
  /** Smallest type on the slide's body, points. */
  fontPt: z.number(),
  /** What did not fit and went to the handout, named one by one ("Term: Escalation"). */
  spilled: z.array(z.string()),
  /** Used share of the slide's body height, 0 to 1. */
  fill: z.number(),
});
export type SlideFit = z.infer<typeof slideFitSchema>;

export const deckReportSchema = z.object({ slides: z.array(slideFitSchema) });
export type DeckReport = z.infer<typeof deckReportSchema>;

/** A run of text on a previewed slide. */
const previewRun = z.object({ text: z.string(), isBold: z.boolean().optional(), color: z.string().optional() });

/**
 * One thing on a slide, laid out: positions and sizes in points on a 960 x 540 slide, text broken into lines by the same
 * measuring that the file is written with, so that the preview shows what PowerPoint shows.
 */
const previewBoxSchema = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
  fill: z.string().optional(),
  stroke: z.string().optional(),
  /** Lines of text from the top of the box; `fontPt` and exact `linePt` for all. */
  fontPt: z.number().optional(),
  linePt: z.number().optional(),
  insetX: z.number().optional(),
  insetY: z.number().optional(),
  align: z.enum(['left', 'center', 'right']).optional(),
  lines: z.array(z.array(previewRun)).optional(),
  /** `data:` URL of a picture that fills the box. */
  image: z.string().optional(),
  /** A signature that fills the box. */
  ink: inkPictureSchema.optional(),
  inkColor: z.string().optional(),
});
export type PreviewBox = z.infer<typeof previewBoxSchema>;

const slidePreviewSchema = z.object({
  title: z.string(),
  altText: z.string(),
  boxes: z.array(previewBoxSchema),
  notes: z.string(),
  fit: slideFitSchema,
});
export type SlidePreview = z.infer<typeof slidePreviewSchema>;
export const deckPreviewSchema = z.object({ slides: z.array(slidePreviewSchema) });
export type DeckPreview = z.infer<typeof deckPreviewSchema>;
