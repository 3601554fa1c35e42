import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';

import { isOverlayOpen } from '../lib/shortcuts';
import { BehindCurtain } from './behind-curtain';
import { Button } from './button';

function Room({ onLeave }: { readonly onLeave?: () => void }) {
  const [step, setStep] = useState<string | null>(null);
  return (
    <>
      <p>What the facilitator sees</p>
      <Button onPress={() => setStep('Which side?')}>Begin</Button>
      {step !== null && (
        <BehindCurtain title={step} onLeave={onLeave} leaveLabel="Stop here">
          <Button onPress={() => setStep('How many leads?')}>Sales</Button>
          <Button onPress={() => setStep(null)}>Done</Button>
        </BehindCurtain>
      )}
    </>
  );
}

const begin = async (onLeave?: () => void) => {
  render(<Room {...(onLeave && { onLeave })} />);
  await userEvent.click(screen.getByRole('button', { name: 'Begin' }));
};

it('hides the page behind it from everybody and takes the shortcuts away', async () => {
  await begin();

  expect(screen.getByRole('dialog', { name: 'Which side?' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Begin' })).toBeNull();
  expect(screen.getByText('What the facilitator sees').closest('[aria-hidden="true"], [inert]')).not.toBeNull();
  expect(isOverlayOpen()).toBe(true);
});

it('keeps Tab on its own page', async () => {
  await begin();

  const reached = new Set<string | null | undefined>();
  for (let press = 0; press < 6; press += 1) {
    await userEvent.tab();
    reached.add(document.activeElement?.textContent);
  }

  expect(reached).toEqual(new Set(['Sales', 'Done']));
});

it('stays when Escape is pressed, and leaves by its own button', async () => {
  const onLeave = vi.fn<() => void>();
  await begin(onLeave);

  await userEvent.keyboard('{Escape}');
  expect(onLeave).not.toHaveBeenCalled();
  expect(screen.getByRole('dialog')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Stop here' }));
  expect(onLeave).toHaveBeenCalledOnce();
});

it('says the next step by its title', async () => {
  await begin();

  await userEvent.click(screen.getByRole('button', { name: 'Sales' }));

  expect(screen.getByRole('heading', { name: 'How many leads?' })).toHaveFocus();
});

it('gives the focus back when it is over', async () => {
  await begin();

  await userEvent.click(screen.getByRole('button', { name: 'Done' }));

  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'Begin' })).toHaveFocus());
});
