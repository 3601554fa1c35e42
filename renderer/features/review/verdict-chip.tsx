import { CircleCheck, CircleDashed, CircleX, Clock, TriangleAlert, type LucideIcon } from 'lucide-react';

import type { Finding } from '#shared/domain/review/judge-commitment';
import type { Colour } from '#shared/domain/review/review-schema';
import { colourWords } from '#shared/domain/review/review-words';
import { Chip, type Tone } from '../../ui/chip';

const looks: Readonly<Record<Colour, { readonly tone: Tone; readonly icon: LucideIcon }>> = {
  green: { tone: 'good', icon: CircleCheck },
  amber: { tone: 'warn', icon: TriangleAlert },
  red: { tone: 'bad', icon: CircleX },
};

/** Red, amber or green with its icon and its word; or that there is no verdict yet. */
export function ColourChip({ colour }: { readonly colour: Colour | null }) {
  if (colour === null) return <Chip icon={CircleDashed}>No verdict</Chip>;
  const { tone, icon } = looks[colour];
  return (
    <Chip tone={tone} icon={icon}>
      {colourWords[colour]}
    </Chip>
  );
}

export function VerdictChip({ finding: { colour, whyNot } }: { readonly finding: Finding }) {
  if (colour === null && whyNot === 'not-due') return <Chip icon={Clock}>Not due yet</Chip>;
  return <ColourChip colour={colour} />;
}
