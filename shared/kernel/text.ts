import { z } from 'zod';

/**
 * The text as it can be stored, printed and put into XML: line ends as `\n`, without control characters (tab and newline
 * stay) and the two noncharacters XML 1.0 forbids, a lone surrogate as U+FFFD. Idempotent.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- control characters are exactly what is removed
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g, '')
      .toWellFormed()
  );
}

/** One line or many, cleaned on the way in. `maxLength` counts UTF-16 units after cleaning. */
export const textSchema = (maxLength: number) =>
  z
    .string()
    .max(maxLength * 4, `This text is too long: at most ${maxLength.toLocaleString('en-US')} characters`)
    .overwrite(cleanText)
    .max(maxLength, `This text is too long: at most ${maxLength.toLocaleString('en-US')} characters`);

export const shortTextSchema = textSchema(400);
export const longTextSchema = textSchema(20_000);
