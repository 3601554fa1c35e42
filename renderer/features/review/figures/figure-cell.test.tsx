import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { expect, it } from 'vitest';

import type { FigureField } from '#shared/domain/review/figure-limits';
import { FigureCell } from './figure-cell';

function Cell({ field }: { readonly field: FigureField }) {
  const [value, setValue] = useState<number | null>(null);
  return (
    <I18nProvider locale="en-GB">
      <FigureCell
        cell="0-0"
        field={field}
        label="Cell"
        value={value}
        onChange={setValue}
        onKeyDown={() => undefined}
        onPaste={() => undefined}
      />
      <output>{String(value)}</output>
    </I18nProvider>
  );
}

it.each([
  ['figure', '-5', '-5', null],
  ['part', '-5', 'null', 'A count is not below 0.'],
  ['whole', '-0.5', 'null', 'A count is not below 0.'],
  ['part', '0', '0', null],
  ['figure', '2000000000000000', 'null', 'This is larger than any figure here.'],
  ['figure', 'six', 'null', 'This is not a number. Write it like 1,234.5.'],
] as const)('of a %s takes %s as %s', async (field, typed, value, problem) => {
  render(<Cell field={field} />);
  const input = screen.getByRole('textbox', { name: 'Cell' });

  await userEvent.type(input, typed);
  await userEvent.tab();

  expect(screen.getByRole('status')).toHaveTextContent(value);
  expect(screen.queryByRole('alert')?.textContent ?? null).toBe(problem);
  if (problem !== null) expect(input).toHaveValue(typed);
});
