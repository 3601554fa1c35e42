import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { contentSecurityPolicy, reactAriaStyle } from './content-security-policy';

it('allows the one style of React Aria by its hash', () => {
  const hash = createHash('sha256').update(reactAriaStyle).digest('base64');

  expect(contentSecurityPolicy).toContain(`style-src 'self' 'sha256-${hash}'`);
});

it('knows the style that the installed React Aria really writes', () => {
  const source = readFileSync(
    path.resolve('node_modules/react-aria/dist/private/interactions/usePress.mjs'),
    'utf8',
  ).replace(/\$\{\$[\w$]*PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable');

  expect(source).toContain(reactAriaStyle);
});

it('never allows inline code or eval', () => {
  expect(contentSecurityPolicy).not.toContain('unsafe');
});
