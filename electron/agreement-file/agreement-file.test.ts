import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { agreementFileSchema } from '#shared/domain/agreement/agreement-file';
import { AppError } from '#shared/kernel/errors';

import { fileJsonSchema } from '../json-file/file-json-schema';
import { parseAgreementFile } from './read-agreement-file';
import { agreementFileText } from './write-agreement-file';

const page = readFileSync(path.resolve('docs/formats/agreement.md'), 'utf8');
const examples = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, json]): unknown => JSON.parse(json ?? ''));
const [smallest, whole] = examples;

type Change = (file: ReturnType<typeof wholeFile>) => void;
const wholeFile = () => agreementFileSchema.parse(whole);

/** The whole example with something changed, as its raw JSON. */
function changed(change: Change): unknown {
  const file = structuredClone(wholeFile());
  change(file);
  return file;
}

/** The first row again, at the end. */
const repeatFirst = (rows: unknown[]): void => void rows.push(rows[0]);

async function refusalOf(raw: unknown): Promise<AppError> {
  const refusal: unknown = await parseAgreementFile(raw, 'acme.json').then(
    () => new Error('it was taken'),
    (cause: unknown) => cause,
  );
  if (!(refusal instanceof AppError)) throw refusal;
  return refusal;
}

describe('the examples in docs/formats/agreement.md', () => {
  it('are two, and both are read', async () => {
    const read = await Promise.all(examples.map((raw) => parseAgreementFile(raw, 'example')));

    expect(read.map(({ client }) => client.name)).toEqual(['Northwind', 'Northwind Pumps']);
  });

  it('show every key in the whole one', () => {
    const complete = JSON.parse(JSON.stringify(wholeFile()));
    const missing = keyPaths(complete).filter((key) => !keyPaths(whole).includes(key));

    // Links to the engagement's people, and samples nobody took, have no place in a file made by hand.
    expect(missing.filter((key) => !/personId|samples|note$/.test(key))).toEqual([]);
  });

  it('become a file that is read back the same', async () => {
    const { agreement, client } = await parseAgreementFile(whole, 'whole');

    const again = await parseAgreementFile(JSON.parse(agreementFileText(agreement, client)), 'again');

    expect(again).toEqual({ format: 'rapport-agreement', formatVersion: 1, client, agreement });
  });
});

it.each<{ field: string; change: Change }>([
  { field: 'agreement.plan.mqlToSal', change: ({ agreement }) => (agreement.plan.mqlToSal = 0) },
  { field: 'agreement.plan.mqlToSal', change: ({ agreement }) => (agreement.plan.mqlToSal = -0.1) },
  { field: 'agreement.plan.sqlToWon', change: ({ agreement }) => (agreement.plan.sqlToWon = 38) },
  { field: 'agreement.plan.revenueGoal', change: ({ agreement }) => (agreement.plan.revenueGoal = -1) },
  { field: 'agreement.plan.averageDeal', change: ({ agreement }) => (agreement.plan.averageDeal = 0.5) },
  {
    field: 'agreement.plan.samples.sqlToWon.successes',
    change: ({ agreement }) => (agreement.plan.samples.sqlToWon.successes = 300),
  },
  { field: 'agreement.terms', change: ({ agreement }) => agreement.terms.push(...agreement.terms) },
  { field: 'agreement.setup.participants.2.id', change: ({ agreement: { setup } }) => repeatFirst(setup.participants) },
  { field: 'agreement.setup.signatories.2.id', change: ({ agreement: { setup } }) => repeatFirst(setup.signatories) },
  { field: 'agreement.summary.points.1.id', change: ({ agreement: { summary } }) => repeatFirst(summary.points) },
  {
    field: 'agreement.communication.meetings.1.id',
    change: ({ agreement: { communication } }) => repeatFirst(communication.meetings),
  },
  {
    field: 'agreement.communication.kpis.1.id',
    change: ({ agreement: { communication } }) => repeatFirst(communication.kpis),
  },
  {
    field: 'agreement.communication.ladder.1.id',
    change: ({ agreement: { communication } }) => repeatFirst(communication.ladder),
  },
  { field: 'agreement.summary.why', change: ({ agreement }) => (agreement.summary.why = 'a'.repeat(1_000_000)) },
  { field: 'agreement.setup.workshopDay', change: ({ agreement }) => (agreement.setup.workshopDay = '2026-02-30') },
  { field: 'client.accentColor', change: ({ client }) => (client.accentColor = 'blue') },
  { field: 'client.locale', change: ({ client }) => (client.locale = '!') },
  { field: 'agreement.sumary', change: ({ agreement }) => Object.assign(agreement, { sumary: {} }) },
  {
    field: 'agreement.terms.0.defintion',
    change: ({ agreement }) => Object.assign(agreement.terms[0]!, { defintion: 'x' }),
  },
  {
    field: 'client.logo',
    change: ({ client }) => (client.logo!.base64 = Buffer.from('no picture').toString('base64')),
  },
  { field: 'client.logo', change: ({ client }) => (client.logo!.mediaType = 'image/jpeg') },
  { field: 'client.logo', change: ({ client }) => (client.logo!.base64 = cutShort(client.logo!.base64)) },
])('names $field when it is wrong', async ({ field, change }) => {
  const raw = changed(change);

  const { code, message, fields } = await refusalOf(raw);

  expect([code, Object.keys(fields ?? {})]).toEqual([
    'VALIDATION',
    expect.arrayContaining([expect.stringContaining(field)]),
  ]);
  expect(message).toMatch(/^“acme\.json” is not a valid agreement\. /);
});

it.each([null, 7, 'text', [], { format: 'other' }])('refuses %j as a whole', async (raw) => {
  expect((await refusalOf(raw)).code).toBe('VALIDATION');
});

it('cleans texts rather than refusing them', async () => {
  const raw = changed(({ agreement }) => {
    agreement.title = 'A\u0000B\u0007 \ud800 🚀 שלום';
  });

  const { agreement } = await parseAgreementFile(raw, 'odd');

  expect(agreement.title).toBe('AB � 🚀 שלום');
});

it('refuses to write a draft whose numbers make no sense yet, because it could not be opened again', () => {
  const { agreement, client } = wholeFile();

  const write = () => agreementFileText({ ...agreement, plan: { ...agreement.plan, mqlToSal: 0 } }, client);

  expect(write).toThrow('agreement.plan.mqlToSal: A rate must be above 0');
});

it('has a JSON Schema that refuses unknown keys and lets everything but names and ids be left out', () => {
  expect(fileJsonSchema(agreementFileSchema)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['format', 'formatVersion', 'client', 'agreement'],
    additionalProperties: false,
    properties: {
      client: { required: ['name'], additionalProperties: false },
      agreement: { additionalProperties: false, properties: { plan: { additionalProperties: false } } },
    },
  });
  expect(smallest).toBeDefined();
});

const cutShort = (base64: string) => Buffer.from(base64, 'base64').subarray(0, -20).toString('base64');

function keyPaths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => keyPaths(item, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) => [`${at}.${key}`, ...keyPaths(inner, `${at}.${key}`)]);
}
