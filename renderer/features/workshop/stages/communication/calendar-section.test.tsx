import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

import { meetingSchema } from '#shared/domain/agreement/communication-schema';
import { readyDocument } from '../../../../../tests/support/agreement-builder';
import { openDraft } from '../../../../../tests/support/open-draft';
import { useWorkshop } from '../../workshop-store';
import { CalendarSection } from './calendar-section';

vi.mock('../../../../lib/api', () => ({ api: {}, onEvent: () => () => undefined }));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it.each([
  { zone: 'Pacific/Pago_Pago', words: /^One meeting goes into the file/ },
  { zone: 'Pacific/Kiritimati', words: /^0 meetings go into the file/ },
])('begins an agreement without a first day on the day it is in $zone', ({ zone, words }) => {
  vi.stubEnv('TZ', zone);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2027-01-15T10:45:00Z') });
  const document = readyDocument();
  document.setup = { ...document.setup, effectiveFrom: null, effectiveTo: '2027-01-15' };
  document.communication.meetings = [
    meetingSchema.parse({ id: 'm', name: 'Friday meeting', cadence: 'weekly', when: 'Friday 09:00' }),
  ];
  useWorkshop.setState(openDraft(document));
  render(<CalendarSection />);

  expect(screen.getByText(words)).toBeVisible();
});
