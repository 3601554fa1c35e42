import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';

import { amendmentDraftSchema, type AmendmentDraft } from '#shared/domain/amendment/amendment-schema';
import { axeInDom } from '../../../tests/support/axe-in-dom';
import { AmendmentForm } from './amendment-form';
import { LooseningList } from './loosening-list';

it('tells every letter of what is typed, and keeps the other answers', async () => {
  const told = vi.fn<(draft: AmendmentDraft) => void>();
  const Kept = () => {
    const [draft, setDraft] = useState(amendmentDraftSchema.parse({ timeline: 'From April' }));
    const keep = (next: AmendmentDraft) => {
      setDraft(next);
      told(next);
    };
    return <AmendmentForm draft={draft} onChange={keep} />;
  };
  const { container } = render(<Kept />);
  await userEvent.type(screen.getByRole('textbox', { name: 'What changed under pressure?' }), 'Cut');

  expect(told.mock.calls.map(([draft]) => draft.reason)).toEqual(['C', 'Cu', 'Cut']);
  expect(told).toHaveBeenLastCalledWith({ reason: 'Cut', timeline: 'From April', newKpis: '' });
  expect(screen.getByRole('textbox', { name: 'From when, until when?' })).toHaveValue('From April');
  expect(await axeInDom(container)).toEqual([]);
});

it('tells what is loosened for certain from what must be judged', async () => {
  const { container } = render(
    <LooseningList
      loosenings={[
        { id: 'a', certainty: 'loosened', text: 'Response time: from at most 4 to at most 8 working hours' },
        { id: 'b', certainty: 'may-loosen', text: 'MQL, entry test: from “60 points” to “50 points”' },
      ]}
    />,
  );

  const items = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(items[0]).toMatch(/^Response time.*Loosened/);
  expect(items[1]).toMatch(/^MQL.*May loosen/);
  expect(await axeInDom(container)).toEqual([]);
});

it('says so when nothing is loosened', () => {
  render(<LooseningList loosenings={[]} />);
  expect(screen.getByText('Nothing that was promised is loosened.')).toBeVisible();
});
