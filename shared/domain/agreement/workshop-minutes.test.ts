import { expect, test } from 'vitest';

import { facilitationSchema } from './facilitation-schema';
import { workshopMinutes } from './workshop-minutes';

test('a skipped stage leaves the plan, its used time does not come back', () => {
  const facilitation = facilitationSchema.parse({
    stages: {
      setup: { plannedMinutes: 10, usedSeconds: 720 },
      summary: { plannedMinutes: 20, usedSeconds: 30, isSkipped: true },
      plan: { plannedMinutes: 45 },
    },
  });
  expect(workshopMinutes(facilitation)).toEqual({ planned: 55, used: 12.5, ahead: 45 });
});
