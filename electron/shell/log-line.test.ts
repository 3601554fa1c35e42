import { expect, it } from 'vitest';

import { describeForLog } from './log-line';

it.each([
  { name: 'keeps our own sentences', value: 'the page was reloaded', line: 'the page was reloaded' },
  { name: 'reduces objects to their kind', value: { why: 'Jane Doe left' }, line: 'a value of kind object' },
  { name: 'names nothing as nothing', value: undefined, line: 'nothing' },
])('$name', ({ value, line }) => {
  expect(describeForLog(value)).toBe(line);
});

it.each([
  { message: "ENOENT: no such file, open '/home/jane/Acme GmbH.pptx'" },
  { message: 'cannot read C:\\Users\\jane\\Acme.pptx' },
  { message: 'Unexpected token in "Jane Doe left Acme"' },
  { message: 'short\nJane Doe left Acme' },
  { message: `Unexpected token 'J', "Jane Doe\nleft" is not valid JSON` },
  { message: 'Expected “Jane Doe\n left' },
  { message: 'short\n    at Jane Doe, who left Acme' },
])('writes no content of the message $message', ({ message }) => {
  const error = new Error(message);

  const line = describeForLog(error);

  expect(line).not.toMatch(/jane|acme/i);
  expect(line).toContain('log-line.test.ts');
});

it('keeps the code and the cause of an error', () => {
  const error = new Error('the save failed', { cause: Object.assign(new Error('disk'), { code: 'ENOSPC' }) });

  expect(describeForLog(error)).toMatch(/^Error: the save failed[^]*caused by Error ENOSPC: disk/);
});
