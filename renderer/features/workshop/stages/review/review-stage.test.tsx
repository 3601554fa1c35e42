import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { DeckPreview } from '#shared/domain/deck/deck-schema';
import { api } from '../../../../lib/api';
import { editDocument, useWorkshop } from '../../workshop-store';
import { forgetPreview, useReviewPreview } from './review-preview-store';
import { ReviewStage } from './review-stage';

vi.mock('../../../../lib/api', () => ({
  api: {
    agreements: { preview: vi.fn(), save: vi.fn() },
    jobs: { start: vi.fn(), cancel: vi.fn() },
  },
  onEvent: () => () => undefined,
}));

const firstState = useWorkshop.getInitialState();

function deck(title: string, spilled: readonly string[] = []): DeckPreview {
  const fit = { title, fontPt: 12.5, fill: 0.9, spilled: [...spilled] };
  const box = { x: 40, y: 26, width: 600, height: 36, fontPt: 28, linePt: 34, lines: [[{ text: title }]] };
  const slide = { title, altText: `${title}. What it is for`, boxes: [box], notes: '', fit };
  return { slides: [slide, { ...slide, title: 'Signatures', altText: 'Signatures', fit: { ...fit, spilled: [] } }] };
}

beforeEach(() => {
  forgetPreview();
  useReviewPreview.setState({ layout: 'standard' });
  useWorkshop.setState(firstState, true);
  vi.mocked(api.agreements.preview)
    .mockReset()
    .mockResolvedValue(deck('Executive summary', ['Term: Escalation']));
  vi.mocked(api.agreements.save).mockReset().mockResolvedValue({ kind: 'saved', rev: 1, updatedAtMs: 0 });
  vi.mocked(api.jobs.start).mockReset().mockResolvedValue(null);
});

it('says which must-haves hold and opens the stage of each', async () => {
  render(<ReviewStage />);
  expect(screen.getByText('0 of 5 must-haves hold')).toBeVisible();
  expect(screen.getByText('Sales has not committed to anything yet.')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Open Terminology' }));
  expect(useWorkshop.getState().facilitation.currentStage).toBe('terminology');
});

it('draws every slide and says what went to the handout', async () => {
  render(<ReviewStage />);

  expect(await screen.findByRole('img', { name: /^Slide 1: Executive summary/ })).toBeVisible();
  expect(screen.getByText('Term: Escalation')).toBeVisible();
  expect(screen.getByText('Smallest type: 12.5 pt')).toBeVisible();
  await userEvent.click(screen.getByRole('tab', { name: /Slide 1/ }));
  await userEvent.keyboard('{ArrowRight}');
  expect(await screen.findByRole('img', { name: /^Slide 2: Signatures/ })).toBeVisible();
  expect(screen.getByText('Everything fits on the slide.')).toBeVisible();
});

it('asks for the chosen layout', async () => {
  render(<ReviewStage />);
  await screen.findByRole('img');
  await userEvent.click(screen.getByRole('radio', { name: 'Five slides in all' }));

  await waitFor(() =>
    expect(api.agreements.preview).toHaveBeenLastCalledWith(expect.objectContaining({ layout: 'strict' })),
  );
});

it('drops an answer that a newer one has overtaken', async () => {
  const answers: ((deck: DeckPreview) => void)[] = [];
  vi.mocked(api.agreements.preview).mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  render(<ReviewStage />);
  await waitFor(() => expect(answers).toHaveLength(1));
  act(() => editDocument('Change the title', (document) => void (document.title = 'New')));
  await waitFor(() => expect(answers).toHaveLength(2));

  answers[1]?.(deck('Newer'));
  expect(await screen.findByRole('img', { name: /^Slide 1: Newer/ })).toBeVisible();
  answers[0]?.(deck('Older'));
  await act(() => Promise.resolve());
  expect(screen.queryByRole('img', { name: /Older/ })).toBeNull();
});

it('says why the slides could not be drawn and tries again', async () => {
  vi.mocked(api.agreements.preview).mockRejectedValueOnce(new Error('The workspace is closed'));
  render(<ReviewStage />);
  expect(await screen.findByText('The workspace is closed')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('img', { name: /^Slide 1/ })).toBeVisible();
});

it('saves what is still waiting before it starts an export', async () => {
  render(<ReviewStage />);
  act(() => editDocument('Change the title', (document) => void (document.title = 'Last words')));
  await userEvent.click(screen.getByRole('button', { name: 'Deck' }));

  await waitFor(() =>
    expect(api.jobs.start).toHaveBeenCalledWith(expect.objectContaining({ kind: 'export-deck', layout: 'standard' })),
  );
  const [saved] = vi.mocked(api.agreements.save).mock.invocationCallOrder;
  const [started] = vi.mocked(api.jobs.start).mock.invocationCallOrder;
  expect(saved).toBeLessThan(started ?? 0);
});
