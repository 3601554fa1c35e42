import fc from 'fast-check';
import { expect, it } from 'vitest';

import { fileNameFor } from './file-names';

it.each([
  { parts: ['Northwind', 'Agreement'], name: 'Northwind - Agreement.pptx' },
  { parts: ['A/B: "C" <D>', ' Plan?\n2 '], name: 'A-B- -C- -D- - Plan- 2.pptx' },
  { parts: ['', '  '], name: 'Rapport.pptx' },
  { parts: ['CON'], name: 'Rapport.pptx' },
  { parts: ['../../etc/passwd'], name: 'etc-passwd.pptx' },
  { parts: ['Société Générale 株式会社'], name: 'Société Générale 株式会社.pptx' },
])('$parts become $name', ({ parts, name }) => {
  expect(fileNameFor(parts, 'pptx')).toBe(name);
});

it('never gives a name that leaves the folder, hides the file or is too long', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 3 }), (parts) => {
      const name = fileNameFor(parts, 'pptx');

      // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
      expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]|^\./);
      expect(name).toMatch(/.\.pptx$/);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    }),
  );
});
