import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import type { AskedQuestion, GapAnswer } from '#shared/domain/gap/gap-number-schema';
import { AppError } from '#shared/kernel/errors';
import { answerPicker, shippedItemOf } from '../../../../../tests/support/answer-picker';
import { axeInDom } from '../../../../../tests/support/axe-in-dom';
import { openDraft } from '../../../../../tests/support/open-draft';
import { ToastRegion } from '../../../../ui/toast';
import { undo, useWorkshop } from '../../workshop-store';
import { GapStage } from './gap-stage';
import { useGap } from './gap-store';

const calls = vi.hoisted(() => ({
  list: vi.fn<() => Promise<unknown>>(),
  commit: vi.fn<(input: { side: 'marketing' | 'sales'; answers: GapAnswer[] }) => Promise<unknown>>(),
}));
vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) }, gap: calls },
  onEvent: () => () => undefined,
}));

const sealed = { commitment: 'ab'.repeat(32), committedAtMs: 1 };
const opened = (value: number, isIntact = true) => ({ value, text: `{"number":${value}}`, isIntact });
const words = { rowId: 'a', question: 'How many leads?', unit: 'leads' };
const alone: AskedQuestion = { ...words, marketing: sealed, sales: null, numbers: null };
const both = (isIntact = true): AskedQuestion => ({
  ...words,
  marketing: sealed,
  sales: sealed,
  numbers: { marketing: opened(9_000, isIntact), sales: opened(0) },
});

const gap = () => useWorkshop.getState().facilitation.gap;
const points = () => useWorkshop.getState().document.summary.points;

async function open(asked: readonly AskedQuestion[], row: object | null = {}) {
  calls.list.mockResolvedValue(asked);
  const rows = row === null ? [] : [{ id: 'a', question: words.question, unit: words.unit, ...row }];
  useWorkshop.setState({ ...openDraft(), facilitation: facilitationSchema.parse({ gap: rows }) });
  const { container } = render(
    <>
      <GapStage />
      <ToastRegion />
    </>,
  );
  await waitFor(() => expect(useGap.getState().status).toBe('ready'));
  return container;
}
const card = () => within(screen.getByRole('region', { name: words.question }));

beforeEach(() => {
  useGap.setState({ status: 'loading', asked: [], agreementId: null });
  calls.commit.mockReset();
});

it('takes questions from the library, and asks one that was taken out as another', async () => {
  const item = shippedItemOf('gap-leads-handed-over');
  await open([{ ...alone, rowId: item.id }], null);
  await userEvent.click(screen.getByRole('button', { name: 'From the library' }));
  await answerPicker(item);

  expect(gap()).toMatchObject([{ question: item.body['question'], unit: 'leads', readFrom: item.body['record'] }]);
  expect(gap()[0]?.id).toMatch(/^gap-leads-handed-over-[0-9a-f]{8}-/);
  expect(screen.getByRole('heading', { name: 'Taken out' })).toBeVisible();
});

it('locks the words of a question as soon as one side has committed, whatever the list says', async () => {
  const container = await open([alone], { question: 'How few leads?' });

  expect(card().queryByRole('textbox', { name: 'Question' })).toBeNull();
  expect(card().getByText(/Marketing has written its number, sealed as/)).toHaveTextContent('abab abab');
  expect(card().getByText('Sales has not written yet')).toBeVisible();
  expect(screen.queryByText('How few leads?')).toBeNull();
  expect(await axeInDom(container)).toEqual([]);
});

it('writes behind the curtain in the words that were asked, and says there what was refused', async () => {
  await open([alone], { question: 'How few leads?' });
  calls.commit.mockRejectedValueOnce(new AppError('CONFLICT', 'Worded differently meanwhile'));
  await userEvent.click(screen.getByRole('button', { name: 'Sales writes' }));
  const curtain = within(screen.getByRole('dialog'));
  await userEvent.type(curtain.getByRole('textbox', { name: words.question }), '12.5{Enter}');
  expect(curtain.getByText('12.5 leads')).toBeVisible();

  await userEvent.click(curtain.getByRole('button', { name: 'Commit for good' }));
  expect(await curtain.findByRole('alert')).toHaveTextContent('Worded differently meanwhile');
  expect(calls.commit.mock.calls[0]?.[0]).toMatchObject({ side: 'sales', answers: [{ ...words, value: 12.5 }] });

  calls.commit.mockResolvedValueOnce([both()]);
  await userEvent.click(curtain.getByRole('button', { name: 'Commit for good' }));
  expect(await curtain.findByRole('heading', { name: 'Sales has committed' })).toBeVisible();
  expect(curtain.queryByText(/12\.5/)).toBeNull();
});

it('asks before typed numbers are dropped', async () => {
  await open([alone]);
  await userEvent.click(screen.getByRole('button', { name: 'Sales writes' }));
  await userEvent.type(screen.getByRole('textbox', { name: words.question }), '12');
  await userEvent.click(screen.getByRole('button', { name: 'Leave without committing' }));
  await userEvent.click(screen.getByRole('button', { name: 'Go on writing' }));
  expect(screen.getByRole('textbox', { name: words.question })).toHaveValue('12');
});

it('shows both numbers when the facilitator says so, and puts what was learnt into the summary', async () => {
  await open([both()]);
  expect(screen.queryByRole('figure')).toBeNull();
  await userEvent.click(card().getByRole('button', { name: 'Show both numbers' }));
  expect(screen.getByRole('figure')).toHaveTextContent('Sales says 0, marketing 9,000.');

  await userEvent.type(card().getByRole('textbox', { name: 'The record’s number' }), '2600');
  expect(screen.getByRole('figure')).toHaveTextContent('the record 2,600.');
  await userEvent.type(card().getByRole('textbox', { name: 'What was learnt' }), 'Count it alike');
  await userEvent.click(card().getByRole('button', { name: 'Put it into the executive summary' }));
  expect(points()).toEqual([{ id: 'learnt-a', text: 'Count it alike' }]);
  expect(card().getByText('Stands in the executive summary.')).toBeVisible();

  await userEvent.type(card().getByRole('textbox', { name: 'What was learnt' }), '.');
  await userEvent.click(card().getByRole('button', { name: 'Put these words there' }));
  expect(points()).toEqual([{ id: 'learnt-a', text: 'Count it alike.' }]);
});

it('says of a number that was changed that it is not the one that was committed', async () => {
  await open([both(false)], { isShown: true });

  expect(card().getByRole('alert')).toHaveTextContent('This is not the number marketing committed');
  expect(card().getByRole('button', { name: /^Check the seals/ })).toHaveTextContent('One does not fit');
});

it('asks before a question with a number is taken out, and keeps the number in reach of an undo', async () => {
  await open([alone]);
  await userEvent.click(card().getByRole('button', { name: /^Take out/ }));
  expect(screen.getByRole('alertdialog')).toHaveTextContent('Marketing has written a number for it.');
  await userEvent.click(screen.getByRole('button', { name: 'Take it out' }));
  expect(gap()).toEqual([]);
  expect(screen.getByRole('button', { name: `Put back: ${words.question}` })).toBeVisible();

  undo();
  expect(await screen.findByText('Sales has not written yet')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Taken out' })).toBeNull();
});

it('puts a question back that an undo took away', async () => {
  await open([alone], null);
  await userEvent.click(screen.getByRole('button', { name: `Put back: ${words.question}` }));

  expect(gap()).toMatchObject([{ id: 'a', question: words.question, unit: words.unit }]);
});

it('says what went wrong and tries again', async () => {
  await open([]);
  calls.list.mockRejectedValueOnce(new AppError('STORAGE', 'The disk is gone'));
  useGap.setState({ agreementId: null });
  render(<GapStage />);

  expect(await screen.findAllByText('The disk is gone')).not.toEqual([]);
  calls.list.mockResolvedValueOnce([alone]);
  await userEvent.click(screen.getAllByRole('button', { name: /again/i })[0]!);
  await waitFor(() => expect(screen.queryByText('The disk is gone')).toBeNull());
});
