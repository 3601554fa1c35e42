import path from 'node:path';

import { expect, it } from 'vitest';

import { bundleFile } from './bundle-file';

const folder = path.resolve('/opt/rapport/renderer');

it.each([
  { address: 'app://bundle/', file: 'index.html', contentType: 'text/html; charset=utf-8' },
  { address: 'app://bundle/index.html#/home', file: 'index.html', contentType: 'text/html; charset=utf-8' },
  {
    address: 'app://bundle/assets/index-1.js?v=2',
    file: 'assets/index-1.js',
    contentType: 'text/javascript; charset=utf-8',
  },
  { address: 'app://bundle/assets/inter%20latin.woff2', file: 'assets/inter latin.woff2', contentType: 'font/woff2' },
  { address: 'app://bundle/a/../index.html', file: 'index.html', contentType: 'text/html; charset=utf-8' },
])('serves $address', ({ address, file, contentType }) => {
  expect(bundleFile(folder, address)).toEqual({ file: path.join(folder, file), contentType });
});

it.each([
  'app://other/index.html',
  'file:///opt/rapport/renderer/index.html',
  'app://bundle/%2e%2e%2fsecret.json',
  'app://bundle/..%2f..%2fsecret.json',
  'app://bundle/assets/..%2f..%2f..%2fsecret.json',
  'app://bundle/%2e%2e/%2e%2e%2fmain/main.js',
  'app://bundle/..%5c..%5csecret.json',
  'app://bundle/index.html%00.png',
  'app://bundle/%E0%A4%A.html',
  'app://bundle/../renderer-old%2f..%2f..%2frenderer-evil/index.html/..%2f..%2f..%2fetc/x.json',
  'app://bundle/passwd',
  'app://bundle/main.cjs',
  'not an address',
])('refuses %s', (address) => {
  expect(bundleFile(folder, address)).toBeNull();
});
