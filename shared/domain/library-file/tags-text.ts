import { escaped, splitEscaped, unescaped } from './escapes';

const separator = ';';

/** Tags in one cell: `pipeline; second date`. */
export const tagsText = (tags: readonly string[]): string =>
  tags.map((tag) => escaped(tag, separator)).join(`${separator} `);

export const readTags = (text: string): string[] =>
  splitEscaped(text, separator)
    .map((part) => unescaped(part.trim(), separator).trim())
    .filter((tag) => tag !== '');
