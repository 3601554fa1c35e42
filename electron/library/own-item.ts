import { z } from 'zod';

import type { ItemBody } from '#shared/domain/library/field';
import {
  bodySchema,
  facetWordsOf,
  facetsOf,
  facetsSchema,
  titleOf,
  wordsOf,
  type Facets,
} from '#shared/domain/library/item-body';
import { libraryKindSchema, type LibraryKind } from '#shared/domain/library/item-kind';
import {
  libraryProvenanceSchema,
  libraryStateSchema,
  tagsSchema,
  type LibraryItem,
  type LibraryState,
} from '#shared/domain/library/library-schema';
import { fromStoredText, toStoredText } from '../agreements/stored-text';
import type { ItemWords } from './library-words';

export type OwnState = Exclude<LibraryState, 'shipped'>;

/** The shipped item an own one was copied from, and its words as they read when it was copied or last taken over. */
export interface Origin {
  readonly id: string;
  readonly version: number;
  readonly base: ItemBody;
}

/** An item of the user's own, whole. */
export interface OwnItem {
  /** Its row in the file, from 1. */
  readonly number: number;
  readonly id: string;
  readonly kind: LibraryKind;
  readonly state: OwnState;
  readonly body: ItemBody;
  readonly tags: readonly string[];
  readonly provenance: LibraryItem['provenance'];
  readonly licence: string;
  readonly origin: Origin | null;
  readonly rev: number;
  /** How many versions are kept; 0 for a blank one that nobody wrote in yet. */
  readonly versions: number;
  readonly createdAtMs: number;
  readonly updatedAtMs: number;
}
export type NewOwnItem = Omit<OwnItem, 'number' | 'versions'>;
/** What a save can change. */
export type OwnWords = Pick<OwnItem, 'id' | 'kind' | 'body' | 'tags' | 'provenance' | 'licence'> & {
  /** Left out: as it is. */
  readonly origin?: Origin | null;
};

/** An own item in a list: its body is not read, so that thousands are listed at once. */
export interface ListedItem {
  readonly number: number;
  readonly id: string;
  readonly kind: LibraryKind;
  readonly state: OwnState;
  readonly title: string;
  readonly facets: Facets;
  readonly tags: readonly string[];
  readonly source: string;
  /** With the digest of its words as they read when it was copied or last taken over. */
  readonly origin: { readonly id: string; readonly baseSha256: string } | null;
  readonly updatedAtMs: number;
}

export interface ItemRow {
  number: number;
  id: string;
  kind: string;
  state: string;
  body_json: string;
  body_sha256: string;
  tags_json: string;
  provenance_json: string;
  licence: string;
  origin_id: string | null;
  origin_version: number | null;
  base_json: string | null;
  base_sha256: string | null;
  rev: number;
  versions: number;
  created_at_ms: number;
  updated_at_ms: number;
}
export type ListedRow = Pick<
  ItemRow,
  'number' | 'id' | 'kind' | 'state' | 'tags_json' | 'origin_id' | 'base_sha256' | 'updated_at_ms'
> & {
  title: string;
  facets_json: string;
  source: string;
};
const stateSchema = libraryStateSchema.exclude(['shipped']);
const namesSchema = z.array(z.string());

/** @throws {AppError} STORAGE if the stored text is damaged. */
export const readBody = (kind: LibraryKind, json: string, sha256: string): ItemBody =>
  fromStoredText(bodySchema(kind), { json, sha256 }, 'library item');

/** @throws {AppError} STORAGE if a stored text is damaged. */
export function rowToItem(row: ItemRow): OwnItem {
  const kind = libraryKindSchema.parse(row.kind);
  return {
    number: row.number,
    id: row.id,
    kind,
    state: stateSchema.parse(row.state),
    body: readBody(kind, row.body_json, row.body_sha256),
    tags: tagsSchema.parse(JSON.parse(row.tags_json)),
    provenance: libraryProvenanceSchema.parse(JSON.parse(row.provenance_json)),
    licence: row.licence,
    origin: originOf(row, kind),
    rev: row.rev,
    versions: row.versions,
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
  };
}

function originOf(row: ItemRow, kind: LibraryKind): Origin | null {
  const { origin_id: id, origin_version: version, base_json: json, base_sha256: sha256 } = row;
  if (id === null || version === null || json === null || sha256 === null) return null;
  return { id, version, base: readBody(kind, json, sha256) };
}

export const rowToListed = (row: ListedRow): ListedItem => ({
  number: row.number,
  id: row.id,
  kind: libraryKindSchema.parse(row.kind),
  state: stateSchema.parse(row.state),
  title: row.title,
  facets: facetsSchema.parse(JSON.parse(row.facets_json)),
  tags: namesSchema.parse(JSON.parse(row.tags_json)),
  source: row.source,
  origin:
    row.origin_id === null || row.base_sha256 === null ? null : { id: row.origin_id, baseSha256: row.base_sha256 },
  updatedAtMs: row.updated_at_ms,
});

const MOST_OF_TITLE = 240;

/** What names an item in lists; at most 240 characters. */
export const listTitle = (kind: LibraryKind, body: ItemBody): string =>
  titleOf(kind, body).slice(0, MOST_OF_TITLE).toWellFormed();

export function wordsToRow({ kind, body, tags, provenance, licence }: Omit<OwnWords, 'id'>) {
  const { json: body_json, sha256: body_sha256 } = toStoredText(body);
  return {
    title: listTitle(kind, body),
    body_json,
    body_sha256,
    facets_json: JSON.stringify(facetsOf(kind, body)),
    tags_json: JSON.stringify(tags),
    provenance_json: JSON.stringify(provenance),
    licence,
  };
}

export function originToRow(origin: Origin | null) {
  const base = origin && toStoredText(origin.base);
  return {
    origin_id: origin?.id ?? null,
    origin_version: origin?.version ?? null,
    base_json: base?.json ?? null,
    base_sha256: base?.sha256 ?? null,
  };
}

export const itemToRow = (item: NewOwnItem) => ({
  ...wordsToRow(item),
  ...originToRow(item.origin),
  id: item.id,
  kind: item.kind,
  state: item.state,
  rev: item.rev,
  created_at_ms: item.createdAtMs,
  updated_at_ms: item.updatedAtMs,
});

export const wordsOfItem = (item: Pick<OwnItem, 'number' | 'kind' | 'body' | 'tags'>): ItemWords => ({
  number: item.number,
  title: titleOf(item.kind, item.body),
  words: wordsOf(item.kind, item.body),
  tags: [...item.tags, ...facetWordsOf(item.kind, item.body)].join('\n'),
});
