import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import { z } from 'zod';

const fieldSchema = z.object({
  fullname: z.string(),
  alternativename: z.string(),
  ischeckbox: z.boolean(),
  isradiobutton: z.boolean(),
  istext: z.boolean(),
  object: z.string(),
  parent: z.string().nullable(),
  pageposfrom1: z.int(),
  value: z.unknown(),
});
const formSchema = z.object({ acroform: z.object({ hasacroform: z.boolean(), fields: z.array(fieldSchema) }) });
export type FormField = z.infer<typeof fieldSchema>;

/** Every widget of a PDF's form in the file's order, as `qpdf` reads it. A group of boxes is one row for each box. */
export function readForm(file: string): FormField[] {
  const json = execFileSync('qpdf', ['--json', '--json-key=acroform', file], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return formSchema.parse(JSON.parse(json)).acroform.fields;
}

const objectsSchema = z.object({ qpdf: z.tuple([z.unknown(), z.record(z.string(), z.unknown())]) });
const dictionarySchema = z.object({ value: z.record(z.string(), z.unknown()) });

/**
 * Fills a form with `qpdf`: texts by field name, and boxes by field name and the box's value.
 *
 * @throws {Error} if a field does not exist.
 */
export function fillForm(file: string, out: string, values: Readonly<Record<string, string>>): void {
  const json = execFileSync('qpdf', ['--json=2', '--json-key=qpdf', file], { encoding: 'utf8', maxBuffer: 50_000_000 });
  const { qpdf } = objectsSchema.parse(JSON.parse(json));
  const changed: Record<string, unknown> = {};
  const change = (object: string, entries: Readonly<Record<string, unknown>>) => {
    const key = `obj:${object}`;
    const { value } = dictionarySchema.parse(changed[key] ?? qpdf[1][key]);
    changed[key] = { value: { ...value, ...entries } };
  };
  const fields = readForm(file);
  for (const [name, value] of Object.entries(values)) {
    const own = fields.filter((field) => field.fullname === name);
    if (own.length === 0) throw new Error(`the form has no field ${name}`);
    for (const field of own) {
      if (field.istext) change(field.object, { '/V': `u:${value}` });
      else fillBox(field, value, { change, read: (object) => dictionarySchema.parse(qpdf[1][`obj:${object}`]).value });
    }
  }
  const update = `${out}.json`;
  writeFileSync(update, JSON.stringify({ version: 2, parameters: {}, qpdf: [qpdf[0], changed] }));
  execFileSync('qpdf', [file, `--update-from-json=${update}`, '--generate-appearances', out], { stdio: 'inherit' });
}

interface Objects {
  readonly change: (object: string, entries: Readonly<Record<string, unknown>>) => void;
  readonly read: (object: string) => Record<string, unknown>;
}

const appearanceSchema = z.object({ '/N': z.record(z.string(), z.unknown()) });

/** Turns on the box that has the value among its appearances. */
function fillBox({ object, parent }: FormField, value: string, { change, read }: Objects): void {
  const states = Object.keys(appearanceSchema.parse(read(object)['/AP'])['/N']);
  if (!states.includes(`/${value}`)) return;
  change(object, { '/AS': `/${value}`, ...(parent === null && { '/V': `/${value}` }) });
  if (parent !== null) change(parent, { '/V': `/${value}` });
}
