import path from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { createOpenedDocuments, documentsIn } from './opened-documents';

describe('the words a process was started with', () => {
  const folder = path.resolve('/home/ada');

  it.each([
    [['rapport'], []],
    [['rapport', 'sealed.pdf'], [path.join(folder, 'sealed.pdf')]],
    [
      ['electron', '--disable-gpu', '/work/rapport', path.resolve('/tmp/A file.PDF')],
      [path.resolve('/tmp/A file.PDF')],
    ],
    [['rapport', 'file:///tmp/A%20file.pdf'], [path.resolve('/tmp/A file.pdf')]],
    [['rapport', 'file://elsewhere%/a.pdf'], []],
    [['odd.pdf', 'letter.docx', '--out=x.pdf'], []],
  ])('%j names %j', (words, documents) => {
    expect(documentsIn(words, folder)).toEqual(documents);
  });
});

describe('documents the app was opened with', () => {
  it('are handed out once each, oldest first', () => {
    const documents = createOpenedDocuments();
    documents.add(['a.pdf', 'b.pdf']);

    expect([documents.take(), documents.take(), documents.take()]).toEqual(['a.pdf', 'b.pdf', null]);
  });

  it('are told of when they come, and only then', () => {
    const documents = createOpenedDocuments();
    const heard = vi.fn();
    documents.onAdded(heard);
    documents.add([]);
    expect(heard).not.toHaveBeenCalled();
    documents.add(['a.pdf']);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('are at most twenty', () => {
    const documents = createOpenedDocuments();
    documents.add(Array.from({ length: 25 }, (_none, index) => `${index}.pdf`));
    const taken = Array.from({ length: 25 }, () => documents.take());

    expect(taken.filter((file) => file !== null)).toHaveLength(20);
  });
});
