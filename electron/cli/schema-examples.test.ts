import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { fileJsonSchema } from '../json-file/file-json-schema';
import { formats } from './schema-command';

const examples = Object.keys(formats).flatMap((format) =>
  Array.from(pageOn(format).matchAll(/^```json\n([^]*?)^```/gm), ([, json = ''], index) => ({
    format: format as keyof typeof formats,
    name: `example ${index + 1} of docs/formats/${format}.md`,
    example: JSON.parse(json) as Record<string, unknown>,
  })),
);

describe('the JSON Schema that `rapport schema` prints', () => {
  it.each(Object.keys(formats))('%s has an example in its page', (format) => {
    expect(examples.map((example) => example.format)).toContain(format);
  });

  it.each(examples)('accepts $name, and refuses it with a misspelt key', ({ format, example }) => {
    const schema = z.fromJSONSchema(fileJsonSchema(formats[format]()) as z.core.JSONSchema.JSONSchema);

    expect(schema.safeParse(example)).toMatchObject({ success: true });
    expect(schema.safeParse({ ...example, formatVersoin: 1 })).toMatchObject({ success: false });
  });
});

function pageOn(format: string): string {
  return readFileSync(path.resolve(import.meta.dirname, `../../docs/formats/${format}.md`), 'utf8');
}
