import { expect, it } from 'vitest';

import { acceptScan, MOST_SCAN_BYTES } from './accept-scan';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAACgAAAAQCAIAAADrtar6AAAAIElEQVR42mMQCcgeEMQwavGoxaMWj1o8avGoxaMWwxAAbKwFn5h5vEYAAAAASUVORK5CYII=',
  'base64',
);
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

it.each([
  ['page.png', png, { fileName: 'page.png', mediaType: 'image/png' }],
  ['page.pdf', pdf, { fileName: 'page.pdf', mediaType: 'application/pdf' }],
  ['/home/somebody/Scans/page 1.PDF', pdf, { fileName: 'page 1.pdf', mediaType: 'application/pdf' }],
  ['page.jpg', png, { fileName: 'page.jpg.png', mediaType: 'image/png' }],
  ['con.pdf', pdf, { fileName: 'File.pdf', mediaType: 'application/pdf' }],
])('keeps %s by what its bytes are', async (name, content, accepted) => {
  expect(await acceptScan({ name, content })).toEqual(accepted);
});

it.each([
  ['nothing', Buffer.alloc(0), 'empty'],
  ['too much', Buffer.concat([pdf, Buffer.alloc(MOST_SCAN_BYTES)]), 'larger than 20 MB'],
  ['a text', Buffer.from('Signed, honestly'), 'no scan'],
  ['a page of the web', Buffer.from('<html><body>Signed</body></html>'), 'no scan'],
  ['a picture that breaks off', png.subarray(0, 40), 'no scan'],
  [
    'an archive behind a PDF',
    Buffer.concat([pdf, Buffer.from('PK\u0005\u0006'.padEnd(22, '\0'), 'latin1')]),
    'no scan',
  ],
])('keeps no file that is %s', async (_what, content, message) => {
  await expect(acceptScan({ name: 'page.pdf', content })).rejects.toMatchObject({
    code: 'VALIDATION',
    message: expect.stringContaining(message),
  });
});
