import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useLocale } from 'react-aria-components';

import { figureFault, type FigureField } from '#shared/domain/review/figure-limits';
import { parseNumber } from '../../../lib/parse-number';
import { numberProblem } from '../../../ui/number-field';
import { useNumberText } from '../../../ui/use-number-text';

interface Props {
  /** Row and column, by which the keys find it. */
  readonly cell: string;
  readonly field: FigureField;
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** One number of the table. Text that is no figure stays and is said; it is kept nowhere else. */
export function FigureCell({ cell, field, label, value, onChange, onKeyDown, onPaste }: Props) {
  const { locale } = useLocale();
  const number = useNumberText({
    value,
    onChange,
    write: (written) => new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(written),
    read: (text) => {
      const parsed = parseNumber(text, locale);
      if (parsed.kind !== 'number') {
        return { value: null, problem: parsed.kind === 'empty' ? null : numberProblem(locale) };
      }
      const problem = figureFault(field, parsed.value);
      return { value: problem === null ? parsed.value : null, problem };
    },
  });
  const problemId = `problem-${label.replace(/\W+/g, '-')}-${cell}`;
  return (
    <>
      <input
        className="figures__input"
        data-cell={cell}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={number.problem !== null}
        {...(number.problem !== null && { 'aria-describedby': problemId })}
        value={number.text}
        onChange={(event) => number.type(event.target.value)}
        onFocus={number.focus}
        onBlur={number.leave}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {number.problem !== null && (
        <span id={problemId} className="figures__problem" role="alert">
          {number.problem}
        </span>
      )}
    </>
  );
}
