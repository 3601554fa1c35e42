import { expect, it } from 'vitest';

import { isAllowedAddress, isPageAddress, isRoomAddress } from './allowed-address';

const devServer = 'http://127.0.0.1:5173';

it.each([
  { address: 'app://bundle/index.html', built: true, inDevelopment: true },
  { address: 'data:image/png;base64,AA==', built: true, inDevelopment: true },
  { address: 'blob:app://bundle/6f9619ff', built: true, inDevelopment: true },
  { address: 'devtools://devtools/bundled/inspector.html', built: true, inDevelopment: true },
  { address: 'http://127.0.0.1:5173/main.tsx', built: false, inDevelopment: true },
  { address: 'ws://127.0.0.1:5173/?token=1', built: false, inDevelopment: true },
  { address: 'http://127.0.0.1:5174/', built: false, inDevelopment: false },
  { address: 'http://127.0.0.1:5173.example.com/', built: false, inDevelopment: false },
  { address: 'https://example.com/', built: false, inDevelopment: false },
  { address: 'file:///etc/passwd', built: false, inDevelopment: false },
  { address: 'app://evil/index.html', built: false, inDevelopment: false },
  { address: 'ftp://example.com/', built: false, inDevelopment: false },
  { address: 'nonsense', built: false, inDevelopment: false },
])('a request to $address: built $built, in development $inDevelopment', ({ address, built, inDevelopment }) => {
  expect([isAllowedAddress(address, null), isAllowedAddress(address, devServer)]).toEqual([built, inDevelopment]);
});

it.each([
  { address: 'app://bundle/index.html#/home', isPage: true },
  { address: 'http://127.0.0.1:5173/#/home', isPage: true },
  { address: 'app://bundle/assets/index.js', isPage: false },
  { address: 'app://bundle/room/index.html', isPage: false },
  { address: 'data:text/html,hello', isPage: false },
  { address: 'about:blank', isPage: false },
  { address: 'app://bundle.example.com/', isPage: false },
])('$address is the page: $isPage', ({ address, isPage }) => {
  expect(isPageAddress(address, devServer)).toBe(isPage);
});

it.each([
  { address: 'app://bundle/room/index.html', isRoom: true },
  { address: 'http://127.0.0.1:5173/room/index.html', isRoom: true },
  { address: 'app://bundle/index.html', isRoom: false },
  { address: 'app://bundle/room/', isRoom: false },
  { address: 'app://other/room/index.html', isRoom: false },
  { address: 'about:blank', isRoom: false },
])('$address is the room’s page: $isRoom', ({ address, isRoom }) => {
  expect(isRoomAddress(address, devServer)).toBe(isRoom);
});
