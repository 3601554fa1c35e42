/**
 * How a text stands in a part of a cell: the separator, a backslash and a line break are escaped, so that parts can be
 * told apart again.
 */
export const escaped = (text: string, separator: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(separator, `\\${separator}`);

/** Says that a part is there although nothing stands in it. */
export const EMPTY_PART = '\\e';

/** Back from {@link escaped}. A backslash before anything else is meant as one: it was typed by hand. */
export function unescaped(part: string, separator: string): string {
  return part.replaceAll(/\\([\s\S])/g, (whole, after: string) => {
    if (after === 'n') return '\n';
    if (after === 'e') return '';
    return after === '\\' || after === separator ? after : whole;
  });
}

/** The parts between separators that are not escaped, each still escaped. */
export function splitEscaped(text: string, separator: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === separator) {
      parts.push(text.slice(begin, at));
      begin = at + 1;
    }
  }
  parts.push(text.slice(begin));
  return parts;
}
