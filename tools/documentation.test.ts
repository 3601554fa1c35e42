import fs from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const pages = ['README.md', ...fs.globSync('docs/**/*.md', { cwd: root })].map((name) => ({
  name: name.replaceAll(path.sep, '/'),
  text: fs.readFileSync(path.join(root, name), 'utf8'),
}));

const links = pages.flatMap(({ name, text }) =>
  all(text, /\]\(([^)\s]+)\)/g).map((target) => ({ page: name, target, ...pointed(name, target) })),
);

it('leads nowhere outside: the documentation is read offline', () => {
  expect(links.filter(({ target }) => target.includes('://'))).toEqual([]);
});

it('has a file for every link and every picture', () => {
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter(({ file }) => !isThere(file))).toEqual([]);
});

it('has a heading for every link into a page', () => {
  const missing = links.filter(({ file, anchor }) => anchor !== '' && !anchorsOf(file).includes(anchor));

  expect(missing).toEqual([]);
});

it('shows every picture that is kept', () => {
  const shown = new Set(links.map(({ file }) => file));

  expect(
    fs.readdirSync(path.join(root, 'docs/pictures')).filter((name) => !shown.has(`docs/pictures/${name}`)),
  ).toEqual([]);
});

it.each([
  { contents: 'docs/guide/README.md', folder: 'docs/guide' },
  { contents: 'README.md', folder: 'docs/formats' },
])('$contents leads to every page of $folder', ({ contents, folder }) => {
  const named = new Set([contents, ...links.filter(({ page }) => page === contents).map(({ file }) => file)]);

  const inFolder = pages.map(({ name }) => name).filter((name) => path.posix.dirname(name) === folder);

  expect(inFolder.filter((name) => !named.has(name))).toEqual([]);
});

it('names files and folders of the project that are there', () => {
  const folders = 'electron|renderer|shared|resources|tests|tools|bench|docs';
  const named = pages.flatMap(({ name, text }) =>
    all(text, new RegExp(`\`((?:${folders})/[^\`\\s]*)`, 'g')).map((file) => ({ name, file })),
  );

  expect(named.length).toBeGreaterThan(50);
  expect(named.filter(({ file }) => !isThere(file) && fs.globSync(`${file}*`, { cwd: root }).length === 0)).toEqual([]);
});

it('names commands of package.json that are there', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = pages.flatMap(({ text }) => all(text, /\bnpm run (?:-s )?([a-z][a-z0-9:]*)/g));

  expect(new Set(named).size).toBeGreaterThan(5);
  expect(named.filter((script) => !Object.hasOwn(manifest.scripts, script))).toEqual([]);
});

function all(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, part = '']) => part);
}

/** File (from the project's folder) and anchor that a link of a page means. */
function pointed(page: string, target: string): { readonly file: string; readonly anchor: string } {
  const [file = '', anchor = ''] = target.split('#');
  return { file: file === '' ? page : path.posix.join(path.posix.dirname(page), file), anchor };
}

/** What headings are called in links: small letters, hyphens for spaces, no punctuation. */
function anchorsOf(file: string): string[] {
  const page = pages.find(({ name }) => name === file);
  return all(page?.text ?? '', /^#+ (.+)$/gm).map((heading) =>
    heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function isThere(file: string): boolean {
  return fs.existsSync(path.join(root, file));
}
