import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// What appears late on a busy machine appears all the same.
configure({ asyncUtilTimeout: 10_000 });

// React Aria's Modal escapes ids with CSS.escape, which jsdom does not have.
globalThis.CSS ??= {} as typeof CSS;
globalThis.CSS.escape ??= (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`);

// Nothing scrolls in jsdom.
Element.prototype.scrollIntoView ??= () => undefined;

// Nothing is laid out in jsdom, so nothing changes its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
