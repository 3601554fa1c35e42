import { expect, it } from 'vitest';

import { unscoredPromptSchema } from './role-schema';
import { kitOfSample } from './sample-kit';
import { sampleKitSchema } from './sample-search-schema';

const prompt = unscoredPromptSchema.parse({
  id: 'hello',
  version: 1,
  provenance: { source: 'authored' },
  licence: 'test',
  seat: 'ceo',
  part: 'warm-up',
  text: 'What did you sell first?',
  minutes: 3,
});
const bank = { prompts: [prompt], keys: [], questions: [] };
const kit = { seatId: 'ceo', date: 1, plannedMinutes: 60, lock: null };

it.each([
  ['the bank’s words', {}, 'What did you sell first?'],
  ['the panel’s words', { hello: 'What did you buy first?' }, 'What did you buy first?'],
])('asks in %s', (_, wordings, text) => {
  const { items } = kitOfSample(sampleKitSchema.parse({ ...kit, itemIds: ['hello'], wordings }), bank);

  expect(items).toMatchObject([{ id: 'hello', text, minutes: 3, isScored: false }]);
});

it('refuses a question that does not ship', () => {
  const unknown = sampleKitSchema.parse({ ...kit, itemIds: ['gone'] });

  expect(() => kitOfSample(unknown, bank)).toThrow('the bank has no gone');
});
