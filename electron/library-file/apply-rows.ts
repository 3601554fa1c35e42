import type { LibraryDraft } from '#shared/domain/library/library-schema';
import type { JudgedRow, Library } from './judge-rows';

interface Context extends Pick<Library, 'own'> {
  /** One import is one editing session: each item it touches gets one version. */
  readonly sessionId: string;
  readonly newId: () => string;
  readonly nowMs: number;
}

/** Writes what was judged, inside the caller's transaction; bad rows and such that change nothing are passed over. */
export function applyRows(rows: readonly JudgedRow[], context: Context): void {
  for (const row of rows) {
    const { judgement } = row;
    if (judgement.verdict === 'add') add(judgement.draft, row, context);
    if (judgement.verdict === 'change') change(judgement.draft, row, context);
  }
}

function add(draft: LibraryDraft, { copyOf, keepsId }: JudgedRow, { own, sessionId, newId, nowMs }: Context): void {
  const origin = copyOf && { id: copyOf.id, version: copyOf.version, base: copyOf.body };
  own.insert(
    {
      ...draft,
      id: keepsId ?? newId(),
      state: 'active',
      origin,
      rev: 0,
      createdAtMs: nowMs,
      updatedAtMs: nowMs,
    },
    sessionId,
  );
}

function change(draft: LibraryDraft, row: JudgedRow, { own, sessionId, nowMs }: Context): void {
  if (!row.own) throw new Error('a row changes an item that is not there');
  const { id, rev, state } = row.own;
  if (!own.save({ ...draft, id }, { expectedRev: rev, sessionId, nowMs })) {
    throw new Error('an item changed inside the transaction of an import');
  }
  if (state === 'trashed') own.setState(id, 'active');
}
