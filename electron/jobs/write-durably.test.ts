import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { expect, it } from 'vitest';

import { writeDurably } from './write-durably';

const newFolder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'write-'));
const bytes = (text: string) => new TextEncoder().encode(text);

it('replaces a file as a whole and leaves nothing else in the folder', async () => {
  const folder = newFolder();
  const file = path.join(folder, 'deck.pptx');
  fs.writeFileSync(file, 'the old one, which is longer');

  await writeDurably(file, bytes('new'));

  expect([fs.readFileSync(file, 'utf8'), fs.readdirSync(folder)]).toEqual(['new', ['deck.pptx']]);
});

it('writes only the part of a buffer it was given', async () => {
  const file = path.join(newFolder(), 'part');

  await writeDurably(file, bytes('a part of it').subarray(2, 6));

  expect(fs.readFileSync(file, 'utf8')).toBe('part');
});

it('refuses in words and leaves nothing when the name is a folder’s', async () => {
  const folder = newFolder();
  fs.mkdirSync(path.join(folder, 'deck.pptx'));

  await expect(writeDurably(path.join(folder, 'deck.pptx'), bytes('new'))).rejects.toMatchObject({ code: 'STORAGE' });

  expect(fs.readdirSync(folder)).toEqual(['deck.pptx']);
});
