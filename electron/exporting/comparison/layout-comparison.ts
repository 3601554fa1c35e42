import type { Comparison } from '#shared/domain/debrief/debrief-schema';
import type { Client } from '#shared/domain/engagement/engagement-schema';
import { paletteOf } from '../deck/palette';
import { slideFrame } from '../deck/slide-frame';
import type { LaidDeck } from '../deck/slide-shape';
import { candidateSlide } from './candidate-slide';
import { compared } from './compared';
import { overviewSlides } from './overview-slides';

export interface ComparisonDeckSource {
  readonly client: Client;
  readonly comparison: Comparison;
}

/** Every slide laid out to the point: the comparison, then one slide for each candidate with open scores. */
export function layoutComparison({ client, comparison }: ComparisonDeckSource): LaidDeck {
  const palette = paletteOf(client.accentColor);
  const { search } = comparison;
  const frame = slideFrame({ clientName: client.name, title: search.title, dates: '' }, client.logo, palette);
  const all = compared(comparison);
  const look = { palette, locale: client.locale };
  const slides = [
    ...overviewSlides(search, all, look),
    ...all.candidates.map(({ evidence }) => candidateSlide(search, evidence, look)),
  ];
  const [first, ...others] = slides;
  if (!first) throw new Error('a comparison has at least one slide');
  const fit = { ...first.fit, spilled: [...frame.spilled, ...first.fit.spilled] };
  return { common: frame.shapes, slides: [{ ...first, fit }, ...others] };
}
