// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { registerCommands } from '../lib/commands';
import { followMenu } from './follow-menu';

const ofField = vi.fn();
const ofDocument = vi.fn();
let forget = () => {};
const openDocument = () => {
  forget = registerCommands([{ id: 'undo', title: 'Undo', group: 'Search', run: ofDocument }]);
};
const openDialog = () => document.body.insertAdjacentHTML('beforeend', '<div role="dialog"></div>');

beforeEach(() => Object.assign(document, { execCommand: ofField }));
afterEach(() => {
  forget();
  document.body.innerHTML = '';
  vi.clearAllMocks();
});

it('takes back a step of the document that is open', () => {
  openDocument();
  followMenu('undo');

  expect(ofDocument).toHaveBeenCalledOnce();
  expect(ofField).not.toHaveBeenCalled();
});

it.each([
  { where: 'without a document', prepare: () => undefined },
  {
    where: 'over a dialog',
    prepare: () => {
      openDocument();
      openDialog();
    },
  },
])('takes back what was typed in the field $where', ({ prepare }) => {
  prepare();
  followMenu('undo');

  expect(ofField).toHaveBeenCalledExactlyOnceWith('undo');
  expect(ofDocument).not.toHaveBeenCalled();
});

it('does not leave a dialog for another screen', () => {
  const goHome = vi.fn();
  forget = registerCommands([{ id: 'home', title: 'Home', group: 'Go to', run: goHome }]);
  openDialog();
  followMenu('home');

  expect(goHome).not.toHaveBeenCalled();
  expect(ofField).not.toHaveBeenCalled();
});
