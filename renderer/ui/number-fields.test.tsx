import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { expect, it, vi } from 'vitest';

import { MoneyField, readMoney } from './money-field';
import { NumberField } from './number-field';
import { PercentField } from './percent-field';

interface FieldProps {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** Shows a field with a parent that keeps its value, as a form does. */
function show(Field: (props: FieldProps) => React.ReactNode, first: number | null = null, locale = 'en-GB') {
  const onChange = vi.fn<(value: number | null) => void>();
  function Parent() {
    const [value, setValue] = useState(first);
    return (
      <I18nProvider locale={locale}>
        <Field
          value={value}
          onChange={(next) => {
            setValue(next);
            onChange(next);
          }}
        />
        <button type="button" onClick={() => setValue(7)}>
          Set to 7
        </button>
      </I18nProvider>
    );
  }
  render(<Parent />);
  return { onChange, input: screen.getByRole('textbox') };
}

const leads = (props: FieldProps) => <NumberField label="Leads" {...props} />;
const rate = ({ value, onChange }: FieldProps) => <PercentField label="Rate" fraction={value} onChange={onChange} />;
const goal = ({ value, onChange }: FieldProps) => (
  <MoneyField label="Goal" currency="EUR" minor={value} onChange={onChange} />
);

it('keeps the text while typing and writes it in the locale afterwards', async () => {
  const { input, onChange } = show(leads);

  await userEvent.type(input, '12345.5');
  expect(input).toHaveValue('12345.5');
  expect(onChange).toHaveBeenLastCalledWith(12_345.5);

  await userEvent.tab();
  expect(input).toHaveValue('12,345.5');
});

it('reads and writes the locale of its provider', async () => {
  const { input, onChange } = show(leads, null, 'de-DE');

  await userEvent.type(input, '1.234,5');
  await userEvent.tab();

  expect(onChange).toHaveBeenLastCalledWith(1234.5);
  expect(input).toHaveValue('1.234,5');
});

it('keeps text that is no number, says so after leaving and gives null', async () => {
  const { input, onChange } = show(leads, 50);

  await userEvent.clear(input);
  await userEvent.type(input, '60 or so');
  expect(input).not.toBeInvalid();
  await userEvent.tab();

  expect(input).toHaveValue('60 or so');
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('This is not a number. Write it like 1,234.5.');
  expect(onChange).toHaveBeenLastCalledWith(null);
});

it('does not clamp and tells nothing new when nothing was typed', async () => {
  const { input, onChange } = show(leads, -1e15);

  await userEvent.click(input);
  await userEvent.tab();

  expect(input).toHaveValue('-1,000,000,000,000,000');
  expect(onChange).not.toHaveBeenCalled();
});

it('takes a value from elsewhere, also over a half-typed text', async () => {
  const { input } = show(leads, 5);

  await userEvent.type(input, 'x');
  await userEvent.click(screen.getByRole('button'));

  expect(input).toHaveValue('7');
});

it('types 38.5 for the fraction 0.385, without the noise of a division', async () => {
  const { input, onChange } = show(rate);

  await userEvent.type(input, '38.1');
  await userEvent.tab();

  expect(onChange).toHaveBeenLastCalledWith(0.381);
  expect(input).toHaveValue('38.1');
});

it('shows a fraction as people write it', () => {
  expect(show(rate, 0.07).input).toHaveValue('7');
});

it('keeps a rate above one as typed', async () => {
  const { input, onChange } = show(rate);

  await userEvent.type(input, '140');
  await userEvent.tab();

  expect(onChange).toHaveBeenLastCalledWith(1.4);
  expect(input).toHaveValue('140');
});

it('gives money in minor units', async () => {
  const { input, onChange } = show(goal);

  await userEvent.type(input, '48000.5');
  await userEvent.tab();

  expect(onChange).toHaveBeenLastCalledWith(4_800_050);
  expect(input).toHaveValue('48,000.50');
});

it.each([
  { text: '12.34', currency: 'EUR', value: 1234, problem: null },
  {
    text: '1.005',
    currency: 'EUR',
    value: null,
    problem: 'EUR has 2 decimals. Write the amount with at most that many.',
  },
  { text: '5000', currency: 'JPY', value: 5000, problem: null },
  {
    text: '5000.5',
    currency: 'JPY',
    value: null,
    problem: 'JPY has no decimals. Write the amount with at most that many.',
  },
  { text: '99999999999999999', currency: 'EUR', value: null, problem: 'This amount is too large to calculate with.' },
  { text: '', currency: 'EUR', value: null, problem: null },
])('reads $text $currency as $value', ({ text, currency, value, problem }) => {
  expect(readMoney(text, 'en-GB', currency)).toEqual({ value, problem });
});

it('steps with the arrow keys where it has a step, and only there', async () => {
  const { input, onChange } = show((props) => <NumberField label="Minutes" step={5} {...props} />, 10);

  await userEvent.type(input, '{ArrowUp}{ArrowUp}{ArrowDown}');
  expect(onChange.mock.calls).toEqual([[15], [20], [15]]);
});
