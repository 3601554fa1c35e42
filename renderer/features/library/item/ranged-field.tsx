import { useLocale } from 'react-aria-components';

import type { Field } from '#shared/domain/library/field';
import { parseNumber } from '../../../lib/parse-number';
import { numberProblem } from '../../../ui/number-field';
import { NumberInput } from '../../../ui/number-input';
import type { ReadText } from '../../../ui/use-number-text';
import { editValue } from './item-edits';

interface Props {
  readonly field: Extract<Field, { type: 'number' }>;
  readonly value: number | null;
}

/** A number that counts only within its range; what is outside stays on the screen with a word and is not kept. */
export function RangedField({ field, value }: Props) {
  const { locale } = useLocale();
  // A year has no thousands to tell apart.
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 12, useGrouping: field.max > 9_999 });
  const read = (text: string): ReadText => {
    const parsed = parseNumber(text, locale);
    if (parsed.kind === 'empty') return { value: null, problem: null };
    if (parsed.kind !== 'number') return { value: null, problem: numberProblem(locale) };
    const isIn = parsed.value >= field.min && parsed.value <= field.max;
    if (isIn) return { value: parsed.value, problem: null };
    return { value: null, problem: `A number from ${format.format(field.min)} to ${format.format(field.max)}` };
  };
  return (
    <NumberInput
      label={field.label}
      description={field.help}
      isRequired={field.isNeeded}
      value={value}
      read={read}
      write={(number) => format.format(number)}
      onChange={(number) => editValue(field, number)}
    />
  );
}
