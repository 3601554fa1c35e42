import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';

import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { openDraft } from '../../../../tests/support/open-draft';
import { useWorkshop } from '../workshop-store';
import { LensScript } from './lens-script';

vi.mock('../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const settle = (drive: 'customer' | null) =>
  useWorkshop.setState({ ...openDraft(), facilitation: facilitationSchema.parse({ lens: { drive } }) });

beforeEach(() => settle('customer'));

it('adds to the script what this company needs to hear, under its name', () => {
  render(<LensScript stage="plan" />);

  expect(screen.getByText('Customer-driven')).toBeVisible();
  expect(screen.getByText(/^Two funnels, please/)).toBeVisible();
});

it.each([
  { name: 'the lens changes nothing in the stage', drive: 'customer', stage: 'metrics' },
  { name: 'nothing is settled', drive: null, stage: 'plan' },
] as const)('adds nothing where $name', ({ drive, stage }) => {
  settle(drive);
  const { container } = render(<LensScript stage={stage} />);

  expect(container).toBeEmptyDOMElement();
});
