import { describe, expect, it } from 'vitest';

import { readPdf } from './pdf-file';

const HEAD = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';

interface Part {
  readonly objects: readonly string[];
  readonly trailer?: string;
  /** Of the first object. */
  readonly from?: number;
  /** Added to every place in the table. */
  readonly shift?: number;
}

/** A PDF of sections, with true tables unless one is shifted. */
function pdfOf(...parts: readonly Part[]): Uint8Array {
  let text = HEAD;
  let before = -1;
  for (const { objects, trailer = '', from = 1, shift = 0 } of parts) {
    const places = objects.map((object, index) => {
      const place = text.length;
      text += `${from + index} 0 obj\n${object}\nendobj\n`;
      return `${String(place + shift).padStart(10, '0')} 00000 n \n`;
    });
    const tableAt = text.length;
    const previous = before < 0 ? '' : `/Prev ${before}`;
    text += `xref\n${from} ${objects.length}\n${places.join('')}trailer\n<</Size 9/Root 1 0 R${previous}${trailer}>>\n`;
    text += `startxref\n${tableAt}\n%%EOF\n`;
    before = tableAt;
  }
  return Buffer.from(text, 'latin1');
}

const catalog = '<</Type/Catalog>>';
const stream = (bytes: string, length = bytes.length) => `<</Length ${length}>>\nstream\n${bytes}\nendstream`;

describe('a PDF', () => {
  it.each([
    ['of one section', pdfOf({ objects: [catalog, stream('abc')] })],
    ['with an update', pdfOf({ objects: [catalog, '[]'] }, { objects: ['[1]'], from: 2 })],
  ])('%s is read without a problem', (_what, bytes) => {
    expect(readPdf(bytes).problems).toEqual([]);
  });

  it('is what its last section says', () => {
    const file = readPdf(pdfOf({ objects: [catalog, '[]'] }, { objects: ['[1]'], from: 2 }));

    expect(file.sections).toHaveLength(2);
    expect(file.objects.get(2)?.value).toEqual({ kind: 'array', items: [1] });
  });

  it.each([
    ['a table that leads elsewhere', pdfOf({ objects: [catalog], shift: 1 }), 'A table of contents'],
    [
      'an object no table names',
      Buffer.concat([pdfOf({ objects: [catalog] }), Buffer.from('9 0 obj\n1\nendobj\n')]),
      'added after the end',
    ],
    [
      'two objects of one number',
      pdfOf({ objects: [`${catalog}\nendobj\n1 0 obj\n${catalog}`] }),
      'A table of contents',
    ],
    ['a reference to nothing', pdfOf({ objects: ['<</Pages 7 0 R>>'] }), 'refers to something that is missing'],
    [
      'packed objects',
      pdfOf({ objects: [catalog, '<</Type/ObjStm/Length 1>>\nstream\n \nendstream'] }),
      'packed objects',
    ],
    ['encryption', pdfOf({ objects: [catalog], trailer: '/Encrypt 1 0 R' }), 'do not follow from each other'],
    [
      'another catalog in an update',
      pdfOf({ objects: [catalog] }, { objects: [catalog], from: 2, trailer: '/Info 2 0 R' }),
      'do not follow',
    ],
    ['a stream longer than it says', pdfOf({ objects: [catalog, stream('abcdef', 3)] }), 'does not belong there'],
    [
      'words between objects',
      pdfOf({ objects: [`${catalog}\nendobj\nhidden words\n7 0 obj\n1`] }),
      'does not belong there',
    ],
    ['nothing at its end', Buffer.from(`${HEAD}1 0 obj\n1\nendobj\n`, 'latin1'), 'its end is missing'],
  ])('with %s has a problem', (_what, bytes, words) => {
    expect(readPdf(bytes).problems.join(' ')).toContain(words);
  });
});
