import { z } from 'zod';

import { emptyBody, titleOf } from '#shared/domain/library/item-body';
import { libraryKindSchema, libraryKinds, type LibraryKind } from '#shared/domain/library/item-kind';
import { checkItem, type RowWords } from '#shared/domain/library-file/check-item';
import type { Fault, FileRow, ReadLibraryFile } from '#shared/domain/library-file/file-item';
import { fileItemSchema, libraryEnvelopeSchema } from '#shared/domain/library-file/library-file-schema';
import { refuseRepeatedIds } from '#shared/domain/library-file/repeated-ids';
import { AppError } from '#shared/kernel/errors';
import { parseStrictly } from '../json-file/parse-strictly';

const what = 'a file of the library';

/**
 * The items of a JSON file, each with everything that is wrong with it.
 *
 * @throws {AppError} VALIDATION if it is no file of the library, by the path of each fault.
 */
export function readJsonItems(raw: unknown): Omit<ReadLibraryFile, 'fileName'> {
  if (isDeeperThan(raw, MOST_LEVELS))
    throw new AppError('VALIDATION', 'Lists and objects stand too deep in each other.');
  const { items } = parseStrictly(libraryEnvelopeSchema, raw, what);
  const rows = items.map((item, index) => readItem(item, index + 1));
  return {
    format: 'json',
    readAs: 'JSON',
    header: [],
    unknownColumns: [],
    rows: refuseRepeatedIds(rows),
  };
}

/** Ours has six. */
const MOST_LEVELS = 50;

/** What is nested without end could neither be checked nor sent to another thread. */
function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeperThan(each, levels - 1));
}

const looseItemSchema = z.looseObject({ kind: libraryKindSchema, body: z.record(z.string(), z.unknown()).catch({}) });

function readItem(raw: unknown, line: number): FileRow {
  const loose = looseItemSchema.safeParse(raw);
  if (!loose.success) return badRow({ raw, line, kind: null, title: '', faults: [noItem(raw)] });
  const { kind, body } = loose.data;
  const read = readWords(kind, raw, Object.keys(body));
  const title = titleFor(kind, body);
  if ('faults' in read) return badRow({ raw, line, kind, title, faults: read.faults });
  return { line, kind, title, item: read.item, faults: [], raw };
}

function readWords(kind: LibraryKind, item: unknown, given: readonly string[]): ReturnType<typeof checkItem> {
  const parsed = parsedOrFaults(kind, item);
  if ('faults' in parsed) return parsed;
  const { id, tags, provenance, licence, body } = parsed.item;
  const words: RowWords = {
    kind,
    id: id ?? '',
    body: Object.fromEntries(Object.entries(body).filter(([name]) => given.includes(name))),
    tags,
    source: provenance?.source,
    note: provenance?.note,
    licence,
  };
  const checked = checkItem(words);
  // Whatever is wrong by now is missing from the body: the schema has looked at all that is there.
  if ('item' in checked) return checked;
  return { faults: checked.faults.map(({ column, message }) => ({ column: `body.${column}`, message })) };
}

type Parsed = { readonly item: z.output<ReturnType<typeof fileItemSchema>> } | { readonly faults: readonly Fault[] };

function parsedOrFaults(kind: LibraryKind, item: unknown): Parsed {
  try {
    return { item: parseStrictly(schemaOf(kind), item, what) };
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    const faults = Object.entries(cause.fields ?? {});
    return { faults: faults.map(([column, message]) => ({ column, message: asSentence(message) })) };
  }
}

const schemas = new Map<LibraryKind, ReturnType<typeof fileItemSchema>>();
function schemaOf(kind: LibraryKind) {
  const schema = schemas.get(kind) ?? fileItemSchema(kind);
  schemas.set(kind, schema);
  return schema;
}

function noItem(raw: unknown): Fault {
  const isObject = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
  return isObject
    ? { column: 'kind', message: `The kind of an item is one of ${libraryKinds.join(', ')}.` }
    : { column: 'item', message: 'An item is an object with a kind and a body.' };
}

const badRow = (row: Omit<FileRow, 'item'>): FileRow => ({ ...row, item: null });

/** As far as the body makes sense. */
function titleFor(kind: LibraryKind, body: Readonly<Record<string, unknown>>): string {
  const words = Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return titleOf(kind, { ...emptyBody(kind), ...Object.fromEntries(words) });
}

const asSentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);
