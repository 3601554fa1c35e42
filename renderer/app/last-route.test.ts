import { expect, it } from 'vitest';

import { isKeptRoute } from './last-route';

it.each([
  { path: '/', is: true },
  { path: '/settings', is: true },
  { path: '/agreements/0e6f1f5e-8d3a-4a59-9a53-1f1c4c8b2a11', is: true },
  { path: '/agreements/0e6f1f5e-8d3a-4a59-9a53-1f1c4c8b2a11/sign', is: true },
  { path: '/sign/0e6f1f5e-8d3a-4a59-9a53-1f1c4c8b2a11/s1', is: false },
  { path: '/hiring', is: true },
  { path: '/library', is: true },
  { path: '/library/term-mql', is: false },
  { path: '/hiring/0e6f1f5e-8d3a-4a59-9a53-1f1c4c8b2a11/panel', is: true },
  { path: '/hiring/0e6f1f5e-8d3a-4a59-9a53-1f1c4c8b2a11/candidates', is: true },
  { path: '/hiring/0e6f1f5e-8d3a-4a59-9a53-1f1c4c8b2a11/candidates/0e6f1f5e', is: false },
  { path: '/hand-over/0e6f1f5e-8d3a-4a59-9a53-1f1c4c8b2a11', is: false },
  { path: '/seat', is: false },
  { path: '/gallery', is: false },
  { path: '/nowhere', is: false },
  { path: 'https://example.com', is: false },
])('may reopen at $path: $is', ({ path, is }) => {
  expect(isKeptRoute(path)).toBe(is);
});
