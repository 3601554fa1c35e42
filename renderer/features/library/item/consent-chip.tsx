import { Chip, type Tone } from '../../../ui/chip';
import type { Consent } from './collected';

const tones: Readonly<Record<Consent, Tone>> = { open: 'neutral', given: 'good', internal: 'warn', refused: 'bad' };
const words: Readonly<Record<Consent, string>> = {
  open: 'Consent not asked yet',
  given: 'Consent given',
  internal: 'Inside the company only',
  refused: 'Consent refused',
};

/** Whether a collected item may be shown to customers. */
export function ConsentChip({ consent }: { readonly consent: Consent }) {
  return <Chip tone={tones[consent]}>{words[consent]}</Chip>;
}
