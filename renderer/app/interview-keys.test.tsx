import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { settingsSchema } from '#shared/domain/settings/settings-schema';
import { useInterviewCommands } from '../features/interview/interview-commands';
import { flushSaves, openInterview, useCard } from '../features/interview/interview-store';
import { QuestionRail } from '../features/interview/question-rail';
import { QuestionStep } from '../features/interview/question-step';
import { sheetForTests } from '../features/interview/sheet-for-tests';
import { itemOf } from '../features/interview/steps';
import { api } from '../lib/api';
import { useSettings } from '../lib/settings-store';
import { useShortcuts } from './use-shortcuts';

vi.mock('../lib/api', () => ({
  api: { interviews: { open: vi.fn(), save: vi.fn() }, seats: {} },
  onEvent: () => () => undefined,
}));

function Interview() {
  useInterviewCommands();
  useShortcuts();
  const item = itemOf('goal');
  return (
    <>
      <QuestionRail />
      {item && <QuestionStep item={item} />}
    </>
  );
}

beforeEach(async () => {
  const sheet = sheetForTests({ currentItemId: 'goal' });
  vi.mocked(api.interviews.open).mockResolvedValue(sheet);
  vi.mocked(api.interviews.save).mockResolvedValue({ kind: 'saved', rev: 5 });
  useSettings.setState({ settings: settingsSchema.parse({}) });
  await openInterview(sheet.candidateId, '1');
});
afterEach(() => flushSaves());

const rating = () => useCard.getState().document.answers['goal']?.rating;
const codeOf = (key: string) => (/\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`);
const press = (target: Element, key: string, more: object = {}) =>
  fireEvent.keyDown(target, { key, code: codeOf(key), ...more });

it('rates by one key and shows it on the scale and on the rail', () => {
  render(<Interview />);
  press(document.body, '4');

  expect(rating()).toBe(4);
  expect(screen.getByRole('radio', { name: /Names margin/ })).toBeChecked();
  expect(screen.getByRole('button', { name: /^Question 2: ?What.*goal\?, unfinished.*, rated 4$/ })).toBeVisible();
});

it('leaves rating keys alone while one types; Alt with the digit rates by the place of the key', () => {
  render(<Interview />);
  const notes = screen.getByRole('textbox', { name: 'Notes and evidence' });
  for (const key of ['1', '5', 'j', 'x', '?']) press(notes, key);
  expect(rating()).toBeNull();
  expect(useCard.getState().document.currentItemId).toBe('goal');

  press(notes, '@', { code: 'Digit2', modifierAltGraph: true });
  expect(rating()).toBeNull();

  press(notes, '¡', { code: 'Digit1', altKey: true });
  expect(rating()).toBe(1);
});

it('does nothing by single keys where they are switched off', () => {
  useSettings.setState({ settings: settingsSchema.parse({ singleKeyShortcuts: false }) });
  render(<Interview />);
  press(document.body, '4');
  expect(rating()).toBeNull();

  press(document.body, '4', { code: 'Digit4', altKey: true });
  expect(rating()).toBe(4);
});

it('puts the probe for what was not heard first', () => {
  render(<Interview />);
  const probes = () =>
    within(screen.getByRole('region', { name: 'Probes' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(probes()[0]).toContain('What do we keep of that revenue? missing: Puts margin above the line');

  fireEvent.click(screen.getByRole('checkbox', { name: 'Puts margin above the line' }));
  expect(probes()[0]).toContain('missing: Counts the full cost');
  expect(probes()[1]).toContain('heard: Puts margin above the line');
});

it('keeps every letter of fast typing, also when each one re-renders', () => {
  render(<Interview />);
  const notes = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes and evidence' });
  const text = 'Said return on money, then 1 2 3 4 5 and the margin. '.repeat(6);
  for (let length = 1; length <= text.length; length++) {
    fireEvent.input(notes, { target: { value: text.slice(0, length) } });
    expect(notes.value).toHaveLength(length);
  }

  expect(useCard.getState().document.answers['goal']?.evidence).toBe(text);
});
