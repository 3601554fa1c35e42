import { expect, it } from 'vitest';

import { gone } from './gone';

it('says what is not there any more, and what to do', () => {
  expect(gone('agreement').toData()).toEqual({
    code: 'NOT_FOUND',
    message: 'This agreement no longer exists in this workspace. Go back to the list and choose another.',
  });
});
