import { expect, it } from 'vitest';

import { nameOfCall } from './call-name';

it.each([
  ['interviews.save', 'interviews.save'],
  ['interviews.Jane Doe', 'a call that does not exist'],
  ['Jane.Doe', 'a call that does not exist'],
  ['__proto__.toString', 'a call that does not exist'],
  ['interviews.save.Jane', 'a call that does not exist'],
  [{ name: 'Jane Doe' }, 'a call that does not exist'],
  [null, 'a call that does not exist'],
])('names %j in the log as “%s”', (path, name) => {
  expect(nameOfCall(path)).toBe(name);
});
