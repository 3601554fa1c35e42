import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { openDraft } from '../../../../tests/support/open-draft';
import { undo, useWorkshop } from '../workshop-store';
import { PaperEntryDialog } from './paper-entry-dialog';

beforeEach(() => useWorkshop.setState(openDraft()));
afterEach(() => cleanup());

const show = () => render(<PaperEntryDialog isOpen onClose={() => undefined} />);
const terms = () => useWorkshop.getState().document.terms;

it('types in two sheets with Enter alone, and every word is in the agreement at once', async () => {
  const user = userEvent.setup();
  show();
  await user.keyboard('MQL{Enter}60 points or more{Enter}Sales accepts it{Enter}Hana{Enter}{Enter}');
  expect(terms()).toMatchObject([
    { name: 'MQL', entryTest: '60 points or more', exitTest: 'Sales accepts it', owner: 'Hana' },
  ]);
  await user.keyboard('{Enter}SAL');
  expect(terms().map(({ name }) => name)).toEqual(['MQL', 'SAL']);
  expect(screen.getByRole('status').textContent).toBe('1 typed in');
});

it('begins no second sheet while the first is empty', async () => {
  const user = userEvent.setup();
  show();
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(terms()).toEqual([]);
  expect(screen.getByRole('group', { name: 'Sheet 1' })).toBeDefined();
});

it('takes back field by field, and the row with its first word', async () => {
  const user = userEvent.setup();
  show();
  await user.keyboard('MQL{Enter}60 points');
  undo();
  expect(terms()).toMatchObject([{ name: 'MQL', entryTest: '' }]);
  undo();
  expect(terms()).toEqual([]);
});

it('types a promise into the side it belongs to', async () => {
  const user = userEvent.setup();
  show();
  await user.click(screen.getByRole('radio', { name: 'Sales promises' }));
  await user.click(screen.getByRole('textbox', { name: 'Promise' }));
  await user.keyboard('Call every lead{Enter}Response time');
  await user.type(screen.getByRole('textbox', { name: 'Target' }), '4');
  const { sales, marketing } = useWorkshop.getState().document;
  expect(marketing).toEqual([]);
  expect(sales).toMatchObject([{ commitment: 'Call every lead', metric: 'Response time', target: 4 }]);
});
